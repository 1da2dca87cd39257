import { i18n } from '#i18n';
import type { Country, Urgency } from '../../corpus/schema.ts';

/** Whom to ask and how soon, in one short sentence: "Ask your GP or health visitor." */
export function askWords(urgency: Urgency, country: Country): string {
  switch (urgency) {
    case 'now':
      return i18n.t('help.askNow', { whom: country.emergency });
    case 'today':
      return i18n.t('help.askToday', { whom: country.urgentLine });
    case 'soon':
      return i18n.t('help.askSoon', { whom: country.doctor });
    case 'next-visit':
      return i18n.t('help.askNextVisit');
  }
}
