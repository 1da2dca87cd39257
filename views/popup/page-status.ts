import type { PageStatus } from '../../components/ThisPage/ThisPage.tsx';
import type { TabState } from './use-tab.ts';

/** What the popup says of the page under it; null = nothing to say (still asking, or no web page). */
export function pageStatus(state: TabState): PageStatus | null {
  if (state.kind !== 'page') return null;
  const { description, checked, isOn, quiet } = state;
  if (quiet !== null) return { kind: 'quiet', how: quiet };
  if (description !== null && description.count > 0) {
    return { kind: 'notes', count: description.count, ageMonths: description.ageMonths };
  }
  if (checked === 'cannot-read') return { kind: 'cannot-read' };
  return isOn ? { kind: 'nothing' } : { kind: 'off', wasChecked: checked === 'nothing' };
}
