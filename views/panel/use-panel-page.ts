import { useEffect, useState } from 'preact/hooks';
import type { PanelPage, RecognisedThread } from './panel-page.ts';

/** What is recognised in the page now. */
export function usePanelPage(page: PanelPage): RecognisedThread | null {
  const [current, setCurrent] = useState(page.current);
  useEffect(() => {
    setCurrent(page.current);
    return page.subscribe(() => setCurrent(page.current));
  }, [page]);
  return current;
}
