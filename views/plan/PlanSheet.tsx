import { i18n } from '#i18n';
import { asSentence } from '../../components/as-sentence.ts';
import { Mark } from '../../components/Mark/Mark.tsx';
import type { Plan, PlanItem, PlanKind } from '../../guidance/plan.ts';

/** Something that the parent writes on the plan; it stays on this page and is not kept. */
export interface PlanField {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

interface Props {
  readonly plan: Plan;
  /** "A plan for nursery" */
  readonly kind: string;
  readonly title: PlanField;
  readonly fields: readonly PlanField[];
  /** Days on which points were tried, `YYYY-MM-DD`, by point id; null where the reader needs room to write instead. */
  readonly tried: ReadonlyMap<string, readonly string[]> | null;
  /** Last line: where it comes from. */
  readonly foot: string;
}

/** Steps that stand across the page; more of them go into the list of what helps. */
const MAX_STEPS = 3;

/** The page itself: black ink on white paper, at most one sheet. */
export function PlanSheet({ plan, kind, title, fields, tried, foot }: Props) {
  const items = (wanted: PlanKind) => plan.sections.find((section) => section.kind === wanted)?.items ?? [];
  const strategies = items('strategy');
  const steps = strategies.slice(0, MAX_STEPS);
  const [firstSaying, ...sayings] = items('say-this');
  return (
    <main class="sb-sheet">
      <header class="sb-sheet-head">
        <div>
          <p class="sb-sheet-kind">{kind}</p>
          <h1>
            <Title field={title} />
          </h1>
        </div>
        <dl>
          {fields.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd>
                <Field field={field} />
              </dd>
            </div>
          ))}
        </dl>
      </header>
      {(steps.length > 0 || firstSaying !== undefined) && (
        <section>
          <h2>{i18n.t('plan.do')}</h2>
          <ol class="sb-sheet-steps">
            {steps.map(({ point, note }) => (
              <li key={point.id}>
                <strong>{asSentence(point.headline)}</strong> {point.text} {note && <em>{note}</em>}
              </li>
            ))}
          </ol>
          {firstSaying && <blockquote>{saidWords(firstSaying)}</blockquote>}
        </section>
      )}
      <div class="sb-sheet-two">
        <List title={i18n.t('plan.sayMore')} lines={sayings.map(saidWords)} />
        <List title={i18n.t('plan.helps')} lines={strategies.slice(MAX_STEPS).map(itemWords)} />
        <List title={i18n.t('plan.avoid')} lines={items('avoid').map(itemWords)} />
        <List title={i18n.t('plan.know')} lines={items('explanation').map(itemWords)} />
        {tried === null ? (
          <>
            <List title={i18n.t('plan.callIf')} lines={[i18n.t('plan.call1'), i18n.t('plan.call2')]} />
            <HowItWent />
          </>
        ) : (
          <List title={i18n.t('plan.tried')} lines={triedWords(strategies, tried)} />
        )}
      </div>
      <footer class="sb-sheet-foot">
        <Mark />
        <p>{foot}</p>
      </footer>
    </main>
  );
}

/** Two children, or a long nickname, take a second line: a word that is cut off would be cut off in print too. */
function Title({ field }: { readonly field: PlanField }) {
  return (
    <span class="sb-sheet-title" data-words={field.value}>
      <textarea
        rows={1}
        aria-label={field.label}
        value={field.value}
        onInput={(event) => field.onInput(event.currentTarget.value)}
      />
    </span>
  );
}

function Field({ field }: { readonly field: PlanField }) {
  return (
    <input aria-label={field.label} value={field.value} onInput={(event) => field.onInput(event.currentTarget.value)} />
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function saidWords({ point, note }: PlanItem): string {
  return [i18n.t('say.quoted', { words: point.text }), note].filter(Boolean).join(' ');
}

function itemWords({ point, note }: PlanItem): string {
  return [asSentence(point.headline), point.text, note].filter(Boolean).join(' ');
}

/** "Settle, say it, go. 3 Nov, 5 Nov" */
function triedWords(items: readonly PlanItem[], tried: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const dayWords = (day: string) =>
    new Date(`${day}T12:00:00`).toLocaleDateString(i18n.t('locale'), { day: 'numeric', month: 'short' });
  return items.flatMap(({ point }) => {
    const days = tried.get(point.id) ?? [];
    return days.length === 0 ? [] : [`${asSentence(point.headline)} ${days.map(dayWords).join(', ')}`];
  });
}

/** Monday to Friday of any week. */
const WEEKDAYS = [1, 2, 3, 4, 5].map((day) => new Date(2024, 0, day));

function HowItWent() {
  return (
    <section>
      <h2>{i18n.t('plan.howItWent')}</h2>
      <table>
        <caption class="sb-hidden">{i18n.t('plan.byHand')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('plan.day')}</th>
            <th scope="col">{i18n.t('plan.minutes')}</th>
            <th scope="col">{i18n.t('plan.whatHelped')}</th>
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((date) => (
            <tr key={date.getTime()}>
              <th scope="row">{date.toLocaleDateString(i18n.t('locale'), { weekday: 'short' })}</th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
