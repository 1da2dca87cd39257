import { i18n } from '#i18n';
import type { Country, Urgency } from '../../corpus/schema.ts';

/** How soon, and whom to ask in this country: "Now: call 999". */
export function whenWords(urgency: Urgency, country: Country): string {
  switch (urgency) {
    case 'now':
      return i18n.t('signs.now', { whom: country.emergency });
    case 'today':
      return i18n.t('signs.today', { whom: country.urgentLine });
    case 'soon':
      return i18n.t('signs.soon', { whom: country.doctor });
    case 'next-visit':
      return i18n.t('signs.nextVisit');
  }
}
