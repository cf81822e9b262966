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
  document.querySelector('footer').textContent = main.dataset.old.replace('{0}', main.dataset.read);
};

const refresh = async () => {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.ok) throw new Error(answer.status);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of ['header', 'main', 'footer']) document.querySelector(`body > ${part}`).replaceWith(fresh.querySelector(`body > ${part}`));
    document.body.classList.remove('screen--stale');
    read = Date.now();
  } catch {
    age();
  }
};

setInterval(clock, 5_000);
setInterval(refresh, minute);
