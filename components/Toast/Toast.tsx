import { i18n } from '#i18n';

/** A passing word, with the way back where there is one. */
export interface Passing {
  readonly words: string;
  readonly onUndo?: (() => void) | undefined;
}

/** Says what just happened, politely, and offers to undo it. The live region stays, so that its words are heard when they arrive. */
export function Toast({ passing }: { readonly passing: Passing | null }) {
  return (
    <div role="status" class={passing === null ? undefined : 'sb-toast'}>
      {passing !== null && (
        <>
          <span>{passing.words}</span>
          {passing.onUndo && (
            <button type="button" class="sb-link" onClick={passing.onUndo}>
              {i18n.t('undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
