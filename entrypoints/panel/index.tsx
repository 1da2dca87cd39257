import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHost } from './create-host.ts';
import { ownElement } from './own-element.ts';

/** Chip and panel, brought into a page by the background when the companion has recognised its thread. A second injection changes nothing. */
export default defineUnlistedScript(() => {
  if (ownElement()) return;
  createHost(document);
});
