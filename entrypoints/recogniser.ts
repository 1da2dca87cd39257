import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageState } from '../companion/page-state.ts';
import { setRecogniser } from '../companion/recogniser.ts';
import { scoreTopicsInSlices } from '../recognition/score-topics.ts';

/** Brought into a page whose thread may be on topic: scores topics for the companion, and has it look again. */
export default defineUnlistedScript(() => {
  setRecogniser(scoreTopicsInSlices);
  void pageState().companion?.lookAgain();
});
