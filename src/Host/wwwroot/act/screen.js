// Keeps a screen fresh. When the network is away, what was read last stays, and after a quarter of an hour the screen says how old it is.
const minute = 60_000, tooOld = 15 * minute;
let read = Date.now();

const clock = () => {
  const time = document.querySelector('.clock time');
  const parts = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', hour: 'numeric', minute: '2-digit' }).formatToParts(new Date());
  const of = type => parts.find(p => p.type === type).value;
  time.textContent = `${Number(of('hour'))}${document.documentElement.lang === 'en' ? ':' : '.'}${of('minute')}`;
};

const age = () => {
  if (Date.now() - read < tooOld) return;
  const main = document.querySelector('main');
  document.body.classList.add('screen--stale');
  document.querySelectorAll('main form').forEach(form => { form.inert = true; });   // nobody books by what is old
  document.querySelector('footer').textContent = main.dataset.old.replace('{0}', main.dataset.read);
};

/** Takes over what a fresh page says. False when it is no screen: a house that is unwell. */
const show = words => {
  const fresh = new DOMParser().parseFromString(words, 'text/html');
  if (!fresh.querySelector('body > main[data-read]')) return false;
  for (const part of ['header', 'main', 'footer']) document.querySelector(`body > ${part}`).replaceWith(fresh.querySelector(`body > ${part}`));
  document.body.classList.remove('screen--stale');
  read = Date.now();
  return true;
};

const refresh = async () => {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.ok || !show(await answer.text())) throw new Error(answer.status);
  } catch {
    age();
  }
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
setInterval(clock, 5_000);
setInterval(refresh, minute);
