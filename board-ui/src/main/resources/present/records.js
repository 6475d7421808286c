// Puts on record what the board challenges, decides and agrees. An entry stays on this computer until the server has it; the same entry
// sent twice is recorded once.
function presentRecords(page) {
  'use strict';
  const record = document.getElementById('record');
  if (!record) { return { write() {}, send() {}, heard() {} }; }
  const body = document.body;
  const part = name => document.getElementById('record-' + name);
  const keptLine = document.getElementById('kept');
  // Whoever uses a shared computer next must not put on record under their name what another wrote.
  const account = body.dataset.account;
  const queueName = 'records-' + account + page.here;
  const day = 86400000;
  // The server's day, which a room computer's clock may not know; from then on that clock counts.
  let known = { day: body.dataset.day, at: Date.now() };
  let loggedIn = account;
  let sending = false;
  let hideLater = 0;
  let stands = false;
  // Where the browser keeps nothing, the page itself does.
  let held = [];
  // A browser that lets nothing be written lets nothing be taken out either.
  const gone = new Set();
  const offered = new Set();

  function read(name) { try { return JSON.parse(page.kept.get(name)) || []; } catch { return []; } }
  function without(list, key) { return list.filter(it => it.key !== key); }
  function waiting() {
    return [...held.reduce((stored, it) => without(stored, it.key), read(queueName)), ...held].filter(it => !gone.has(it.key));
  }
  const refused = () => waiting().filter(it => it.refused);
  const toSend = () => waiting().filter(it => !it.refused);

  function keep(entry) {
    held = without(held, entry.key);
    if (!page.kept.set(queueName, JSON.stringify([...without(read(queueName), entry.key), entry]))) { held.push(entry); }
  }

  function drop(key) {
    gone.add(key);
    held = without(held, key);
    page.kept.set(queueName, JSON.stringify(without(read(queueName), key)));
  }

  function ofOthers() {
    try {
      return Object.keys(localStorage)
        .filter(it => it.startsWith('present-records-') && it.endsWith(page.here) && it !== 'present-' + queueName)
        .reduce((sum, it) => sum + read(it.substring('present-'.length)).length, 0);
    } catch { return 0; }
  }

  function today() {
    const since = Math.floor(Date.now() / day) - Math.floor(known.at / day);
    return new Date(Date.parse(known.day) + since * day).toISOString().slice(0, 10);
  }

  const counted = count => count + (count === 1 ? ' entry is' : ' entries are');
  const others = count => count ? counted(count) + ' kept on this computer for another log-in' : '';

  function line(words, stays) {
    clearTimeout(hideLater);
    if (keptLine.textContent !== words) { keptLine.textContent = words; }
    keptLine.hidden = !words;
    stands = stays;
    if (words && !stays) { hideLater = setTimeout(() => { keptLine.hidden = true; }, 8000); }
  }

  function left(count, trouble) {
    const where = counted(count) + (held.length ? ' kept only as long as this page stays open' : ' kept on this computer');
    const then = count === 1 ? ', it is sent then' : ', they are sent then';
    switch (trouble) {
      case 'away': return where + (held.length ? ',' : '') + ' until the server is back';
      case 'out': return where + ': log in again in another window' + then;
      case 'other': return where + ' for another log-in';
      default: return where + ': the server did not take ' + (count === 1 ? 'it' : 'them') + ' and is asked again';
    }
  }

  function say(trouble) {
    const count = toSend().length;
    const mend = refused().length;
    if (count && trouble) {
      line(left(count, trouble), true);
    } else if (mend) {
      line((mend === 1 ? '1 entry was' : mend + ' entries were') + ' refused: press C to mend', true);
    } else if (stands) { line('', false); }
  }

  function chosen() { return record.querySelector('[name="kind"]:checked').value; }

  function fit() {
    const decision = chosen() === 'DECISION';
    part('who').hidden = decision;
    part('due').required = !decision;
  }

  // What was refused comes first: it is lost to nobody who opens the form for something else.
  function write(kind) {
    const before = refused()[0];
    const slide = before ? page.slides.find(it => it.dataset.place === before.slide) : page.slide();
    const about = slide && slide.dataset.about;
    record.querySelector('[value="' + (before ? before.kind : kind) + '"]').checked = true;
    record.dataset.slide = before ? before.slide : slide.dataset.place;
    record.dataset.mends = before ? before.key : '';
    record.dataset.on = before && before.on ? before.on : today();
    part('about').textContent = about ? 'About ' + about : 'About the board as a whole';
    part('words').value = before ? before.words : '';
    if (before && before.to) { part('to').value = before.to; }
    const usual = new Date(Date.parse(today()) + 14 * day).toISOString().slice(0, 10);
    part('due').value = before && before.due ? before.due : usual;
    part('refused').textContent = before ? before.refused : '';
    part('others').textContent = others(ofOthers());
    if (before) { offered.add(before.key); }
    fit();
    page.open(record);
    part('words').focus();
  }

  // Not over a form that somebody is writing in.
  function offer() {
    if (!document.querySelector('dialog[open]') && refused().some(it => !offered.has(it.key))) { write('DECISION'); }
  }

  function put(event) {
    event.preventDefault();
    const decision = chosen() === 'DECISION';
    const entry = {
      key: [...crypto.getRandomValues(new Uint8Array(12))].map(it => it.toString(16).padStart(2, '0')).join(''),
      account,
      kind: chosen(),
      slide: record.dataset.slide,
      on: record.dataset.on,
      words: part('words').value,
      to: decision ? '' : part('to').value,
      due: decision ? '' : part('due').value,
    };
    if (!entry.words.trim()) { part('refused').textContent = 'Say what it is about, in words.'; return; }
    keep(entry);
    if (record.dataset.mends) { drop(record.dataset.mends); }
    record.close();
    send();
  }

  function cancel() {
    if (record.dataset.mends) { drop(record.dataset.mends); }
    record.close();
    say('');
  }

  function post(entry) {
    return fetch(page.here + '/records', {
      method: 'POST',
      headers: { [body.dataset.header]: body.dataset.token, Accept: 'application/json' },
      body: new URLSearchParams(Object.entries(entry).map(([name, value]) => [name, String(value)])),
      redirect: 'manual',
      signal: AbortSignal.timeout(page.patience),
    });
  }

  // Each entry once: what one is refused for holds none of the others up, what all would be refused for does. Says why any are left.
  async function sendAll() {
    if (loggedIn !== account) { return 'other'; }
    const tried = new Set();
    let trouble = '';
    for (let entry = toSend()[0]; entry; entry = toSend().find(it => !tried.has(it.key))) {
      tried.add(entry.key);
      const answer = await post(entry);
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) { return 'out'; }
      if (answer.status === 409) { return 'other'; }
      if (answer.status > 501) { return 'away'; }
      if (answer.ok) {
        const heard = await answer.json();
        drop(entry.key);
        line('On record: ' + heard.code, false);
      } else if (answer.status === 400) {
        const heard = await answer.json().catch(() => ({}));
        keep({ ...entry, refused: heard.refused || 'The server did not take this entry.' });
      } else { trouble = 'not taken'; }
    }
    return trouble;
  }

  async function send() {
    if (sending) { return; }
    sending = true;
    const trouble = await sendAll().catch(() => 'away');
    sending = false;
    say(trouble);
    offer();
  }

  function heard(news) {
    if (news.account) { loggedIn = news.account; }
    if (news.day) { known = { day: news.day, at: Date.now() }; }
  }

  record.querySelector('form').addEventListener('submit', put);
  record.querySelectorAll('[name="kind"]').forEach(it => it.addEventListener('change', fit));
  record.addEventListener('close', offer);
  part('cancel').addEventListener('click', cancel);
  window.addEventListener('beforeunload', event => { if (held.length > 0) { event.preventDefault(); } });
  line(others(ofOthers()), false);
  return { write, send, heard };
}
