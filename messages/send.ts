import { browser } from 'wxt/browser';
import type { AnswerTo, ToBackground } from './protocol.ts';

/**
 * Sends a message to the background.
 *
 * @returns its answer; null for messages without one.
 * @throws Error where the extension was updated or removed under a page that is still open: the page's scripts should go quiet.
 */
export async function send<Message extends ToBackground>(message: Message): Promise<AnswerTo<Message['kind']>> {
  return browser.runtime.sendMessage(message);
}
