// Keeps a screen fresh. When the network is away, what was read last stays and goes on by the clock: what is over leaves, tomorrow's lines come.
// After a quarter of an hour the screen says how old it is. A worker keeps the page for the day when the device starts anew without a network.
const minute = 60_000, tooOld = 15 * minute, turnOf = 15_000, kept = 'screen', mark = '/screen/heard';
const main = () => document.querySelector('main');
let heard = Date.now(), turn = 0;

const parts = (at, wanted) => Object.fromEntries(new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', ...wanted }).formatToParts(at).map(p => [p.type, p.value]));
const dayOf = at => { const p = parts(at, { year: 'numeric', month: '2-digit', day: '2-digit' }); return `${p.year}-${p.month}-${p.day}`; };

const clock = () => {
  const { hour, minute: min } = parts(new Date(), { hour: 'numeric', minute: '2-digit' });
  document.querySelector('.clock time').textContent = `${Number(hour)}${document.documentElement.lang === 'en' ? ':' : '.'}${min}`;
  const today = dayOf(new Date());
  const days = [...document.querySelectorAll('.clock [data-day]')];
  if (days.some(d => d.dataset.day === today)) for (const day of days) day.hidden = day.dataset.day !== today;
  lay(today);
};

/** Today's lines that are not over, as many as the wall has room for; a room's state holds only until its own end. */
const lay = today => {
  const now = Date.now(), { most, now: word, later } = main().dataset;
  let shown = 0, more = 0;
  for (const line of document.querySelectorAll('.doings li[data-from]')) {
    const from = Date.parse(line.dataset.from), isToday = Date.parse(line.dataset.until) > now && dayOf(from) <= today;
    line.hidden = !isToday || shown >= Number(most);
    if (line.hidden) { more += isToday ? 1 : 0; continue; }
    const at = line.querySelector('.at'), told = line.querySelector('.told');
    line.classList.toggle('on', from <= now);
    at.textContent = from <= now ? word : at.dataset.at;
    if (told) told.hidden = shown > 1;
    shown++;
  }
  const none = document.querySelector('[data-none]'), rest = document.querySelector('p[data-later]');
  if (none) none.hidden = shown > 0;
  if (rest) { rest.hidden = more === 0; rest.textContent = later.replace('{0}', more); }
  for (const state of document.querySelectorAll('.rooms .state[data-until]')) {
    if (Date.parse(state.dataset.until) > now) continue;
    state.textContent = state.dataset.after;
    state.className = 'state is-off';
  }
};

const bulletins = () => {
  const today = dayOf(new Date());
  const all = [...document.querySelectorAll('.turns li')];
  const round = all.filter(b => b.dataset.first <= today && b.dataset.last >= today).flatMap(b => Array(Number(b.dataset.weight)).fill(b));
  const mine = round[turn++ % Math.max(1, round.length)];
  for (const one of all) one.hidden = one !== mine;
};

const age = () => {
  if (Date.now() - heard < tooOld) return;
  document.body.classList.add('screen--stale');
  document.querySelectorAll('main form').forEach(form => { form.inert = true; });   // nobody books by what is old
  document.querySelector('footer').textContent = main().dataset.old.replace('{0}', main().dataset.read);
};

/** Takes over what a fresh page says. False when it is no screen: a house that is unwell. */
const show = words => {
  const fresh = new DOMParser().parseFromString(words, 'text/html');
  if (!fresh.querySelector('body > main[data-read]')) return false;
  for (const part of ['header', 'main', 'footer']) document.querySelector(`body > ${part}`).replaceWith(fresh.querySelector(`body > ${part}`));
  document.body.classList.remove('screen--stale');
  heard = Date.now();
  clock();
  bulletins();
  return true;
};

const refresh = async () => {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const copy = answer.clone();
    if (!answer.ok || !show(await answer.text())) throw new Error(answer.status);
    await keep(copy);
  } catch {
    age();
  }
};

/** The page as it was read last. Without a secure address there is nothing to keep it in. */
const keep = async answer => {
  if (!('caches' in window)) return;
  const cache = await caches.open(kept);
  await cache.put(location.href, answer);
  await cache.put(mark, new Response(String(heard)));
};

/** Begun from memory, the page asks at once whether anybody is there, and otherwise is as old as it is. */
const wake = async () => {
  if (!navigator.serviceWorker?.controller) return;   // nobody has kept it yet: it comes from the house itself
  const told = await (await caches.open(kept)).match(mark);
  heard = told ? Number(await told.text()) : 0;
  await refresh();
};

const fonts = () => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].filter(r => r instanceof CSSFontFaceRule)
  .map(r => /url\("?([^")]+)"?\)/.exec(r.style.getPropertyValue('src'))?.[1]).filter(u => u && !u.startsWith('data:')).map(u => new URL(u, sheet.href).href));

/** Everything this page is made of; what an older page was made of goes. */
const keepParts = async () => {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  await navigator.serviceWorker.register(new URL('screen/worker.js', document.baseURI));
  const own = [...new Set([...[...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')].map(e => e.href ?? e.src), ...fonts()])];
  const cache = await caches.open(kept);
  for (const held of await cache.keys()) if (!held.url.includes('/screen/') && !own.includes(held.url)) await cache.delete(held);
  await Promise.all(own.map(async u => { if (!await cache.match(u)) await cache.add(u); }));
  await refresh();   // what is kept is what the wall shows, not what would be read a moment later
  if (await cache.match(location.href)) document.documentElement.dataset.kept = '';
};

/** At a door: without the network the screen stays and says that nothing is known of the booking. */
const send = async event => {
  event.preventDefault();
  const form = event.target, body = new URLSearchParams(new FormData(form, event.submitter)), buttons = [...document.querySelectorAll('main button')];
  buttons.forEach(b => { b.disabled = true; });
  try {
    const answer = await fetch(location.href, { method: 'POST', body });
    if (!show(await answer.text())) throw new Error(answer.status);
  } catch {
    buttons.forEach(b => { b.disabled = false; });
    const said = document.createElement('p');
    said.className = 'said';
    said.textContent = form.dataset.failed;
    document.querySelector('[data-said]')?.replaceChildren(said);
  }
};

document.addEventListener('submit', send);
clock();
setInterval(clock, 5_000);
setInterval(bulletins, turnOf);
setInterval(refresh, Number(document.querySelector('main').dataset.every ?? 60) * 1000);   // a hall that answers looks more often
wake().catch(() => { });
setTimeout(() => keepParts().catch(() => { }), 20_000);   // first the wall is shown; a screen without a memory is a screen all the same
