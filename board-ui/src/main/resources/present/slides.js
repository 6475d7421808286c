// Walks through the slides. Nothing here waits for the server: when it is away, the slides go on.
(function () {
  'use strict';
  const root = document.documentElement;
  const body = document.body;
  const slides = [...document.querySelectorAll('.slide')];
  const keys = document.getElementById('keys');
  const blank = document.getElementById('blank');
  const news = document.getElementById('news');
  const said = document.getElementById('said');
  const letters = document.getElementById('letters');
  const here = location.pathname;
  const themes = [['light', ''], ['dark', ''], ['light', 'safe'], ['dark', 'safe']];
  // A line that swallows everything answers nothing either: whoever asks gives up, and at once where somebody waits for it.
  const patience = 8000;
  const patienceOfLeaving = 2000;
  let now = 0;
  let typed = '';
  let reached = true;

  const kept = {
    get(name) { try { return localStorage.getItem('present-' + name); } catch { return null; } },
    // Says whether the browser keeps it; where it does not, it is asked again next time.
    set(name, value) { try { localStorage.setItem('present-' + name, value); return true; } catch { return false; } },
  };

  // A page that is loaded again in the meeting goes on counting; on another day the same deck begins anew.
  function begun() {
    const name = 'present-began-' + new Date().toDateString() + here;
    try {
      const before = Number(sessionStorage.getItem(name));
      if (before > 0) { return before; }
      sessionStorage.setItem(name, String(Date.now()));
    } catch { /* kept nowhere: counted from here */ }
    return Date.now();
  }
  const began = begun();

  // What was chosen on the pages of the board holds until something is chosen for the room.
  function chosenTheme() {
    const room = kept.get('theme');
    if (room !== null) { return Number(room); }
    try { return ['light', 'dark', 'light-safe', 'dark-safe'].indexOf(localStorage.getItem('board-colours')); } catch { return 0; }
  }
  function theme(number) {
    const [ground, colours] = themes[number];
    root.dataset.theme = ground;
    root.dataset.colours = colours;
  }
  let shownTheme = Math.min(Math.max(chosenTheme() || 0, 0), themes.length - 1);
  theme(shownTheme);
  function nextTheme() {
    shownTheme = (shownTheme + 1) % themes.length;
    theme(shownTheme);
    kept.set('theme', String(shownTheme));
  }

  function fromAddress() {
    const number = Number((location.hash.match(/^#slide-(\d+)$/) || [])[1]);
    return number >= 1 && number <= slides.length ? number - 1 : 0;
  }

  function show(index, tell) {
    now = Math.min(Math.max(index, 0), slides.length - 1);
    slides.forEach((slide, at) => slide.classList.toggle('now', at === now));
    window.scrollTo(0, 0);
    if (location.hash !== '#slide-' + (now + 1)) {
      history.replaceState(null, '', '#slide-' + (now + 1));
    }
    if (tell) {
      said.textContent = 'Slide ' + (now + 1) + ' of ' + slides.length + ': ' + slides[now].querySelector('h1').textContent;
    }
    document.dispatchEvent(new CustomEvent('slide', { detail: now }));
  }

  function clock() {
    const minutes = Math.floor((Date.now() - began) / 60000);
    document.querySelectorAll('.elapsed').forEach(it => { it.textContent = minutes + ' min'; });
  }

  const open = dialog => { if (!dialog.open) { dialog.showModal(); } };
  const records = presentRecords({ here, kept, slides, slide: () => slides[now], open, patience });
  const acts = {
    theme: nextTheme,
    blank() { keys.close(); blank.hidden = !blank.hidden; },
    close() { keys.close(); },
  };

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) { return; }
    if (!blank.hidden) { blank.hidden = true; event.preventDefault(); return; }
    const letter = event.key.length === 1 && /[a-z]/i.test(event.key);
    if (letter && !letters.checked) { return; }
    if (event.key === 'Enter' && !typed && event.target.closest('a')) { return; }
    if (/^\d$/.test(event.key)) { typed = (typed + event.key).slice(-4); event.preventDefault(); return; }
    const number = typed;
    typed = '';
    switch (event.key) {
      case 'ArrowRight': case 'PageDown': case 'ArrowDown': show(now + 1, true); break;
      case 'ArrowLeft': case 'PageUp': case 'ArrowUp': show(now - 1, true); break;
      case ' ': show(now + (event.shiftKey ? -1 : 1), true); break;
      case 'Home': show(0, true); break;
      case 'End': show(slides.length - 1, true); break;
      case 'Enter': if (!number) { return; } show(Number(number) - 1, true); break;
      case 'b': case 'B': case '.': blank.hidden = false; break;
      case 't': case 'T': nextTheme(); break;
      case 'f': case 'F': full(); break;
      case 'c': case 'C': records.write('CHALLENGE'); break;
      case 'd': case 'D': records.write('DECISION'); break;
      case 'a': case 'A': records.write('ACTION'); break;
      case '?': open(keys); break;
      case 'Escape': leave(); break;
      default: return;
    }
    event.preventDefault();
  }

  function full() {
    if (document.fullscreenElement) { document.exitFullscreen(); } else { root.requestFullscreen().catch(() => {}); }
  }

  // The slides are not thrown away for a page that cannot come.
  async function leave() {
    await ask(patienceOfLeaving);
    if (reached) { location.assign(body.dataset.leave); } else { open(keys); }
  }

  async function ask(longest = patience) {
    try {
      const answer = await fetch(here + '/news', {
        headers: { Accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(longest),
      });
      reached = answer.ok;
      if (answer.ok) {
        const heard = await answer.json();
        // After another log-in in this browser the old proof is worth nothing.
        if (heard.token) { body.dataset.token = heard.token; }
        records.heard(heard);
        if (heard.newer && news.textContent !== heard.newer) { news.textContent = heard.newer; }
        news.hidden = !heard.newer;
      }
    } catch { reached = false; }
  }

  // Only those who run or prepare meetings have notes to keep in step.
  const session = [...crypto.getRandomValues(new Uint8Array(12))].map(it => it.toString(16).padStart(2, '0')).join('');
  async function tell() {
    if (!body.dataset.notes) { return; }
    try {
      await fetch(here + '/position', {
        method: 'POST',
        headers: { [body.dataset.header]: body.dataset.token },
        body: new URLSearchParams({ session, slide: slides[now].dataset.place }),
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
    } catch { /* the notes say that they are out of step; the slides go on */ }
  }

  document.addEventListener('slide', tell);
  document.addEventListener('keydown', key);
  window.addEventListener('hashchange', () => { keys.close(); show(fromAddress(), true); });
  blank.addEventListener('click', () => { blank.hidden = true; });
  document.querySelectorAll('[data-do]').forEach(it => it.addEventListener('click', () => acts[it.dataset.do]()));
  letters.checked = kept.get('letters') !== 'off';
  letters.addEventListener('change', () => kept.set('letters', letters.checked ? 'on' : 'off'));
  document.getElementById('to-leave').href = body.dataset.leave;
  const notes = document.getElementById('to-notes');
  if (notes) { notes.href = body.dataset.notes; }

  root.classList.add('presenting');
  show(fromAddress(), false);
  clock();
  setInterval(clock, 10000);
  // Asked first: the answer says who is logged in now.
  const hear = () => ask().then(records.send);
  hear();
  setInterval(() => { hear(); tell(); }, 15000);
})();
