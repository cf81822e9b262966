// The door of an event on a telephone: every tap is kept in the device with an id of its own until the house has heard of it, and the page itself
// stays in the device too, so that it opens without a network. Without this script each button is the form's own.
const form = () => document.querySelector('form[data-door]');
const path = location.pathname, key = `door:${path}`, every = 20_000;
const uuid = () => crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

const waiting = () => JSON.parse(localStorage.getItem(key) ?? '[]');
const keep = taps => taps.length ? localStorage.setItem(key, JSON.stringify(taps)) : localStorage.removeItem(key);

/** What is tapped here and what the house says, together. */
const paint = () => {
  const taps = waiting();
  let here = 0;
  for (const row of form().querySelectorAll('[data-list] > li')) {
    const mine = taps.filter(t => t.registration === row.dataset.id), live = new Set((row.dataset.taps ?? '').split(' ').filter(Boolean));
    for (const tap of mine) tap.undone ? live.delete(tap.id) : live.add(tap.id);
    const came = live.size > 0 || row.dataset.came === '1' && !mine.some(t => t.undone);
    if (came) here += Number(row.dataset.people);
    const button = row.querySelector('button'), state = row.querySelector('.state');
    button.name = came ? 'undo' : 'came';
    button.className = came ? 'btn btn--line' : 'btn';
    button.querySelector('[data-verb]').textContent = came ? form().dataset.undoWords : form().dataset.cameWords;
    state.className = `state is-${came ? 'ok' : 'off'}`;
    row.querySelector('[data-word]').textContent = came ? form().dataset.here : form().dataset.notYet;
  }
  const count = form().querySelector('[data-count]'), tally = form().querySelector('[data-tally]');
  count.textContent = count.textContent.replace(/\d+/, here);
  const people = Math.max(0, Number(tally.dataset.tally) + taps.filter(t => !t.registration).reduce((sum, t) => sum + t.people, 0));
  tally.textContent = people;
  form().querySelector('[data-less]').disabled = people === 0;
  say();
};

let signedOut = false;
const say = () => {
  const { length } = waiting(), told = form().dataset;
  form().querySelector('[data-door-state]').textContent = signedOut ? told.signedOut : length === 0 ? told.sent : length === 1 ? told.waitsOne : told.waits.replace('{0}', length);
};

/** Takes over the house's list. False when the answer is no such page. */
const take = text => {
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('form[data-door]');
  if (!fresh) return false;
  for (const part of ['[data-list]', 'input[name=__RequestVerificationToken]', '[data-count]', '[data-tally]']) {
    const [own, theirs] = [form().querySelector(part), fresh.querySelector(part)];
    if (own && theirs && !own.contains(document.activeElement)) own.replaceWith(theirs);
    else if (own && theirs && part === '[data-list]') renew(own, theirs);
  }
  return true;
};

/** Somebody's finger or keyboard is in the list: the rows stay and only what they know is renewed. */
const renew = (own, theirs) => {
  for (const row of own.children) {
    const told = theirs.querySelector(`[data-id="${row.dataset.id}"]`);
    if (!told) continue;
    row.dataset.taps = told.dataset.taps ?? '';
    if (told.dataset.came) row.dataset.came = told.dataset.came; else delete row.dataset.came;
  }
  own.append(...[...theirs.children].filter(row => !own.querySelector(`[data-id="${row.dataset.id}"]`)));
};

let busy = false;
const sync = async () => {
  if (busy) return;
  busy = true;
  const sent = waiting();
  try {
    const body = new URLSearchParams([...new FormData(form())].filter(([name]) => name.startsWith('_')));
    body.set('taps', JSON.stringify(sent));
    const answer = sent.length ? await fetch(path, { method: 'POST', body }) : await fetch(path, { cache: 'no-store' });
    signedOut = answer.redirected && /sign-in/.test(answer.url) || answer.status === 401;
    if (answer.ok && take(await answer.text())) keep(waiting().filter(t => !sent.some(s => s.id === t.id && s.undone === t.undone)));
    else if (sent.length && !signedOut) take(await (await fetch(path, { cache: 'no-store' })).text());   // the form had grown old: the next try has a fresh one
  } catch {
    // no network: the taps wait
  }
  busy = false;
  paint();
  find();
};

const find = () => {
  const q = (document.querySelector('[data-find]')?.value ?? '').trim().toLocaleLowerCase();
  for (const row of form().querySelectorAll('[data-list] > li')) row.hidden = q !== '' && !row.querySelector('[data-name]').textContent.toLocaleLowerCase().includes(q);
};

document.addEventListener('submit', event => {
  if (!event.target.matches('form[data-door]')) return;
  event.preventDefault();
  const { name, value } = event.submitter ?? {}, taps = waiting();
  if (name === 'came') taps.push({ id: uuid(), registration: value, people: 0, undone: false });
  if (name === 'tally') taps.push({ id: uuid(), registration: null, people: Number(value), undone: false });
  if (name === 'undo') {
    const row = event.submitter.closest('li'), mine = taps.filter(t => t.registration === value && !t.undone);
    const known = (row.dataset.taps ?? '').split(' ').filter(Boolean);
    mine.forEach(t => { t.undone = true; });
    known.filter(id => !taps.some(t => t.id === id)).forEach(id => taps.push({ id, registration: value, people: 0, undone: true }));
    if (mine.length + known.length === 0) taps.push({ id: uuid(), registration: value, people: 0, undone: true });
  }
  keep(taps);
  paint();
  sync();
});
document.addEventListener('input', event => { if (event.target.matches('[data-find]')) find(); });
addEventListener('online', sync);
setInterval(sync, every);

/** The page, its looks and its scripts stay in the device; another event's do not. */
const stay = async () => {
  await navigator.serviceWorker.ready;
  const kept = await caches.open('door');
  for (const old of await kept.keys()) if (/\/check-in$/.test(new URL(old.url).pathname) && new URL(old.url).pathname !== path) await kept.delete(old);
  await kept.addAll([path, ...[...document.querySelectorAll('link[rel=stylesheet]')].map(l => l.href), ...[...document.querySelectorAll('script[src]')].map(s => s.src)]);
  const forget = document.querySelector('[data-door-forget]');
  forget.hidden = false;
  forget.addEventListener('click', async () => {
    await caches.delete('door');
    if (waiting().length === 0) localStorage.removeItem(key);
    forget.hidden = true;
  });
};
if (navigator.serviceWorker && 'caches' in window) {
  navigator.serviceWorker.register(new URL('staff/check-in-worker.js', document.baseURI)).then(stay).catch(() => {});
}

paint();
const code = new URLSearchParams(location.search).get('code'), meant = code && document.getElementById(`p-${code}`);
if (meant) {
  meant.parentElement.prepend(meant);
  meant.querySelector('button').focus();
}
if (waiting().length) sync();
