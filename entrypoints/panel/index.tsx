import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageState } from '../../companion/page-state.ts';
import { findWords } from '../../reading/find-words.ts';
import { mountPanel } from '../../views/panel/mount-panel.tsx';
import { createHost } from './create-host.ts';
import { ownElement } from './own-element.ts';
import { recogniseDetailsAtEase } from './recognise-details-at-ease.ts';

/** Chip and panel, brought into a page by the background when the companion has recognised its thread. A second injection changes nothing. */
export default defineUnlistedScript(() => {
  if (ownElement()) return;
  mountPanel(createHost(document), pageState(), { recogniseDetails: recogniseDetailsAtEase, findWords });
});
