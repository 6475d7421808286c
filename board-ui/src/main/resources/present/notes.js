// Keeps the notes in step with the projector, and lets them be moved by hand when the server is away.
(function () {
  'use strict';
  const articles = [...document.querySelectorAll('article')];
  const step = document.getElementById('step');
  const address = document.body.dataset.slides + '/position';
  // A line that swallows everything answers nothing either: after this long the server counts as away.
  const patience = 5000;
  let now = 0;
  let following = true;

  function say(words) { if (step.textContent !== words) { step.textContent = words; } }

  function show(index) {
    const before = now;
    now = Math.min(Math.max(index, 0), articles.length - 1);
    articles.forEach((article, at) => { article.hidden = at !== now; });
    if (now !== before) { window.scrollTo(0, 0); }
  }

  function byHand(index) {
    following = false;
    show(index);
    say('Moved by hand: slide ' + (now + 1) + ' of ' + articles.length);
  }

  async function ask() {
    if (following) {
      try {
        const answer = await fetch(address, {
          headers: { Accept: 'application/json' },
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
        });
        if (!answer.ok) { throw new Error(); }
        const heard = await answer.json();
        if (following && heard.slide) {
          const there = articles.findIndex(it => it.dataset.place === heard.slide);
          if (there < 0) {
            say('The agenda was changed since: load the notes again to see those of this slide.');
          } else {
            show(there);
            say('In step with the projector: slide ' + (now + 1) + ' of ' + articles.length);
          }
        } else if (following) {
          say('No projector shows this pack');
        }
      } catch {
        if (following) { say('Out of step: the server is away. Move the notes by hand.'); }
      }
    }
    setTimeout(ask, 1000);
  }

  document.getElementById('back').addEventListener('click', () => byHand(now - 1));
  document.getElementById('next').addEventListener('click', () => byHand(now + 1));
  document.getElementById('follow').addEventListener('click', () => { following = true; say('Looking for the projector'); });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === 'ArrowRight' || event.key === 'PageDown') { byHand(now + 1); event.preventDefault(); }
    if (event.key === 'ArrowLeft' || event.key === 'PageUp') { byHand(now - 1); event.preventDefault(); }
  });
  show(0);
  ask();
})();
