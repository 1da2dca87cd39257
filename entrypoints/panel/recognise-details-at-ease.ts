import { paced } from '../../companion/paced.ts';
import { runInSlices } from '../../companion/run-in-slices.ts';
import { recogniseDetailsInSlices } from '../../recognition/recognise-details.ts';
import type { PanelTools } from '../../views/panel/panel-tools.ts';

/** Recognises the rest of a thread in slices of some milliseconds, so that the page is never held up. */
export const recogniseDetailsAtEase: PanelTools['recogniseDetails'] = (thread, topics, today, onDone) => {
  const work = paced(recogniseDetailsInSlices(thread, topics, today), () => performance.now());
  return runInSlices(work, { after }, onDone);
};

function after(delayMs: number, task: () => void): () => void {
  const timer = setTimeout(task, delayMs);
  return () => clearTimeout(timer);
}
