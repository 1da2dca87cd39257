import { i18n } from '#i18n';
import type { Country, SupportLine } from '../../corpus/schema.ts';
import { Heading } from '../Heading/Heading.tsx';

/** Numbers up to this many characters read as "Call 999"; longer ones say themselves what they are. */
const SHORT_NUMBER_LENGTH = 4;

interface Props {
  readonly country: Country;
  /** In order of showing, most urgent first. */
  readonly lines: readonly SupportLine[];
  readonly level: 2 | 3;
  readonly onChangeCountry: () => void;
}

/** Someone to call: for whom, when it answers, when we last saw the number, and the number as a button. */
export function LinesToCall({ country, lines, level, onChangeCountry }: Props) {
  return (
    <div class="sb-lines">
      <Heading level={level} class="sb-label">
        {i18n.t('lines.heading', { country: country.name })}
      </Heading>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      <p class="sb-small">
        {i18n.t('lines.asking')}{' '}
        <button type="button" class="sb-link" onClick={onChangeCountry}>
          {i18n.t('lines.otherCountry')}
        </button>
      </p>
    </div>
  );
}

function Line({ line }: { readonly line: SupportLine }) {
  const isEmergency = line.needs.includes('emergency');
  return (
    <div class={isEmergency ? 'sb-line sb-line--now' : 'sb-line'}>
      <div>
        <strong>{line.forWhom}</strong>
        <p class="sb-small">
          <span>{[line.name, line.hours].filter(Boolean).join(', ')}.</span> {line.limit && <span>{line.limit}</span>}{' '}
          <span>{i18n.t('lines.seen', { month: monthWords(line.checkedOn) })}</span>
        </p>
      </div>
      <a class={isEmergency ? 'sb-button sb-button--urgent' : 'sb-button'} href={addressOf(line.href)}>
        {line.number.length <= SHORT_NUMBER_LENGTH ? i18n.t('lines.call', { number: line.number }) : line.number}
        <span class="sb-hidden">, {line.name}</span>
      </a>
    </div>
  );
}

/** `href` holds bare digits for a call, or a whole address such as `sms:741741`. */
function addressOf(href: string): string {
  return /^[a-z]+:/.test(href) ? href : `tel:${href}`;
}

/** "Nov 2026" for an ISO date. */
function monthWords(isoDate: string): string {
  return new Date(`${isoDate.slice(0, 7)}-15`).toLocaleDateString(i18n.t('locale'), {
    month: 'short',
    year: 'numeric',
  });
}
