/**
 * Copies words to the clipboard.
 *
 * @returns whether it was done: pages without a secure address, or whose policy forbids it, refuse.
 */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Refused by the page's policy or an insecure address: the old way still works inside a press of a button.
    return copyBySelection(words);
  }
}

function copyBySelection(words: string): boolean {
  const setWords = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', words);
  };
  document.addEventListener('copy', setWords, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', setWords, { capture: true });
  return isDone;
}
