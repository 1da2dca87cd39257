// The sample forum's own script: page turns without a load, as single-page forums do, and one-letter hotkeys, as Discourse has.
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/t/"], a[href="/latest"]') : null;
  if (!link || !document.body.classList.contains('discourse')) return;
  event.preventDefault();
  const answer = await fetch(link.getAttribute('href'));
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  history.pushState(null, '', link.getAttribute('href'));
  document.title = next.title;
  document.querySelector('#main-outlet').replaceWith(next.querySelector('#main-outlet'));
});
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]');
  if (event.key === 'u' && !isTyping) document.body.dataset.hotkey = 'u';
});
