import { i18n } from '#i18n';
import type { Urgency } from '../../corpus/schema.ts';

/**
 * How soon a warning asks for help. Whom to call its own words say: not every one that cannot wait is for an ambulance, least of all that of a parent
 * at the end of their strength.
 */
export function howSoonWords(urgency: Urgency): string {
  switch (urgency) {
    case 'now':
      return i18n.t('search.helpNow');
    case 'today':
      return i18n.t('search.helpToday');
    case 'soon':
      return i18n.t('search.helpSoon');
    case 'next-visit':
      return i18n.t('signs.nextVisit');
  }
}
