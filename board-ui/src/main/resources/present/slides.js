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
  const began = Date.now();
  // A line that swallows everything answers nothing either: whoever asks gives up, and at once where somebody waits for it.
  const patience = 8000;
  const patienceOfLeaving = 2000;
  let now = 0;
  let typed = '';
  let reached = true;

  const kept = {
    get(name) { try { return localStorage.getItem('present-' + name); } catch { return null; } },
    set(name, value) { try { localStorage.setItem('present-' + name, value); } catch { /* kept nowhere: asked again next time */ } },
  };

  function theme(number) {
    const [ground, colours] = themes[number];
    root.dataset.theme = ground;
    root.dataset.colours = colours;
    kept.set('theme', String(number));
  }
  let shownTheme = Math.min(Math.max(Number(kept.get('theme')) || 0, 0), themes.length - 1);
  theme(shownTheme);
  const nextTheme = () => { shownTheme = (shownTheme + 1) % themes.length; theme(shownTheme); };

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
      case 'c': case 'C': write('CHALLENGE'); break;
      case 'd': case 'D': write('DECISION'); break;
      case 'a': case 'A': write('ACTION'); break;
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

  // What is put on record is kept on this computer until the server has it; the same entry sent twice is recorded once.
  const record = document.getElementById('record');
  const part = name => document.getElementById('record-' + name);
  const keptLine = document.getElementById('kept');
  const queueName = 'records' + here;
  let sending = false;
  let hideLater = 0;
  const waiting = () => { try { return JSON.parse(kept.get(queueName)) || []; } catch { return []; } };

  function line(words, stays) {
    clearTimeout(hideLater);
    keptLine.textContent = words;
    keptLine.hidden = !words;
    if (words && !stays) { hideLater = setTimeout(() => { keptLine.hidden = true; }, 8000); }
  }

  function chosen() { return record.querySelector('[name="kind"]:checked').value; }

  function fit() {
    const decision = chosen() === 'DECISION';
    part('who').hidden = decision;
    part('due').required = !decision;
  }

  function write(kind, before) {
    if (!record) { return; }
    const slide = (before && slides.find(it => it.dataset.place === before.slide)) || slides[now];
    const about = slide.dataset.about;
    record.querySelector('[value="' + kind + '"]').checked = true;
    record.dataset.slide = slide.dataset.place;
    part('about').textContent = about ? 'About ' + about : 'About the board as a whole';
    part('words').value = before ? before.words : '';
    const usual = new Date(Date.now() + 14 * 86400000).toISOString().slice(0, 10);
    part('due').value = before && before.due ? before.due : usual;
    part('refused').textContent = before ? before.refused : '';
    fit();
    open(record);
    part('words').focus();
  }

  function put(event) {
    event.preventDefault();
    const decision = chosen() === 'DECISION';
    const entry = {
      key: [...crypto.getRandomValues(new Uint8Array(12))].map(it => it.toString(16).padStart(2, '0')).join(''),
      kind: chosen(),
      slide: record.dataset.slide,
      words: part('words').value,
      to: decision ? '' : part('to').value,
      due: decision ? '' : part('due').value,
    };
    if (!entry.words.trim()) { part('refused').textContent = 'Say what it is about, in words.'; return; }
    kept.set(queueName, JSON.stringify([...waiting(), entry]));
    record.close();
    send();
  }

  async function send() {
    if (!record || sending) { return; }
    sending = true;
    try {
      for (let queue = waiting(); queue.length > 0; queue = waiting()) {
        const answer = await fetch(here + '/records', {
          method: 'POST',
          headers: { [body.dataset.header]: body.dataset.token, Accept: 'application/json' },
          body: new URLSearchParams(Object.entries(queue[0]).map(([name, value]) => [name, String(value)])),
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
        });
        if (!answer.ok && answer.status !== 400) { throw new Error(); }
        const heard = await answer.json();
        kept.set(queueName, JSON.stringify(waiting().filter(it => it.key !== queue[0].key)));
        if (answer.ok) { line('On record: ' + heard.code, false); } else { write(queue[0].kind, { ...queue[0], refused: heard.refused || 'The server did not take this entry.' }); }
      }
    } catch {
      const count = waiting().length;
      line(count + (count === 1 ? ' entry is' : ' entries are') + ' kept on this computer until the server is back', true);
    }
    sending = false;
  }

  if (record) {
    record.querySelector('form').addEventListener('submit', put);
    record.querySelectorAll('[name="kind"]').forEach(it => it.addEventListener('change', fit));
    part('cancel').addEventListener('click', () => record.close());
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
  ask();
  send();
  setInterval(() => { ask(); tell(); send(); }, 15000);
})();
