/** Where the build puts the script that `corpus-script.ts` writes. */
export const SCRIPT_ADDRESS = '/corpus.js';

/**
 * `#corpus/bring-guidance` of the built extension, for pages of ours that draw something before they need the corpus, and have no tag for it: loads
 * `corpus.js`, once, whoever asks.
 *
 * @returns a promise that is kept when `#corpus/read-guidance` can be asked, and broken where the file cannot be loaded.
 */
export function bringGuidance(): Promise<void> {
  brought ??= new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = SCRIPT_ADDRESS;
    script.onload = () => done();
    script.onerror = () => fail(new Error(`No corpus: ${SCRIPT_ADDRESS} could not be loaded`));
    document.head.append(script);
  });
  return brought;
}

let brought: Promise<void> | null = null;
