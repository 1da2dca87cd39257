import { i18n } from '#i18n';
import type { CheckedAdvice } from '../../guidance/types.ts';
import { Heading } from '../Heading/Heading.tsx';
import { Icon } from '../Icon/Icon.tsx';
import type { Notes } from '../notes.ts';
import { SourceTag } from '../SourceTag/SourceTag.tsx';
import { type VerdictLook, verdictLook } from './verdict-look.ts';

interface Props {
  readonly checked: CheckedAdvice;
  readonly notes: Notes;
  readonly level: 3 | 4;
  /** Marks the reply's words in the page. */
  readonly onShow: () => void;
}

/** One piece of advice from the thread: the verdict in words and sign, the reply's own words, what evidence says, what to do instead. */
export function AdviceVerdict({ checked, notes, level, onShow }: Props) {
  const { found, verdict } = checked;
  const look = verdictLook(checked);
  const where = placeWords(found.evidence.post);
  const isWarning = found.stance === 'warns-against' && verdict.whenWarnedAgainst !== undefined;
  return (
    <article class="sb-verdict" data-verdict={look}>
      <Heading level={level} class="sb-verdict-head">
        <Icon name={look} />
        {lookWords(look)}
      </Heading>
      <div class="sb-verdict-body">
        <p class="sb-verdict-said">{i18n.t('advice.said', { where, words: found.evidence.text })}</p>
        <p>{isWarning ? verdict.whenWarnedAgainst : verdict.text}</p>
        {verdict.instead && (
          <p>
            <strong>{look === 'for' ? i18n.t('advice.then') : i18n.t('advice.instead')}</strong> {verdict.instead}
          </p>
        )}
        <div class="sb-verdict-foot">
          <SourceTag claim={verdict} notes={notes} />
          <button type="button" class="sb-link sb-link--alone sb-small" onClick={onShow}>
            <Icon name="show" />
            {i18n.t('advice.show', { where })}
          </button>
        </div>
      </div>
    </article>
  );
}

/** Replies are named by number, never by author: we check advice, not people. */
function placeWords(post: number): string {
  if (post < 0) return i18n.t('place.title');
  return post === 0 ? i18n.t('place.firstPost') : i18n.t('place.reply', { number: String(post) });
}

function lookWords(look: VerdictLook): string {
  switch (look) {
    case 'for':
      return i18n.t('verdict.for');
    case 'mixed':
      return i18n.t('verdict.mixed');
    case 'against':
      return i18n.t('verdict.against');
    case 'untested':
      return i18n.t('verdict.untested');
  }
}
