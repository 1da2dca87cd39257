import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHost } from './create-host.ts';

export default defineUnlistedScript(() => {
  const { root } = createHost(document, ':host { --x: 1 } button { position: fixed; inset: 50% 0 auto auto; }');
  const button = document.createElement('button');
  button.textContent = '3 notes';
  root.append(button);
});
