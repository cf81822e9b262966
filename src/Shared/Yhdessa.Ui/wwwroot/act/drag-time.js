// Drag over free time in a calendar to choose it, or choose it with the arrow keys: leads to the same form as the link and the fields do.
const half = 30, wide = matchMedia('(min-width: 60rem)');
const two = n => String(n).padStart(2, '0');
const clock = m => `${two(Math.floor(m / 60))}:${two(m % 60)}`;
const said = m => document.documentElement.lang === 'en' ? clock(m) : `${Math.floor(m / 60)}${m % 60 ? '.' + two(m % 60) : ''}`;
const open = (day, date, first, last) => {
  const form = new URL(day.dataset.drag, document.baseURI);
  form.searchParams.set('start', date + clock(first));
  form.searchParams.set('end', date + clock(last % 1440));
  location.assign(form);
};
const minutes = time => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));

for (const day of document.querySelectorAll('[data-drag]')) {
  let slot = null, from = 0, to = 0, moved = false, led = false;

  const at = y => {
    const box = slot.getBoundingClientRect(), start = minutes(slot.dataset.start), end = minutes(slot.dataset.end) || 1440;
    const share = Math.min(1, Math.max(0, (y - box.top) / box.height));
    return { start, end, at: Math.min(end - half, start + Math.floor(share * (end - start) / half) * half) };
  };

  const show = () => {
    const { start, end } = at(0), mark = slot.querySelector('.chosen');
    mark.dataset.on = '';
    mark.textContent = `${said(Math.min(from, to))}–${said(Math.max(from, to) + half)}`;
    mark.style.top = `${100 * (Math.min(from, to) - start) / (end - start)}%`;
    mark.style.height = `${100 * (Math.abs(to - from) + half) / (end - start)}%`;
  };

  day.addEventListener('pointerdown', event => {
    slot = wide.matches && event.button === 0 ? event.target.closest('.slot--free[data-start]') : null;
    if (!slot) return;
    from = to = at(event.clientY).at;
    moved = false;
    day.setPointerCapture(event.pointerId);
    event.preventDefault();
    show();
  });
  day.addEventListener('pointermove', event => {
    if (!slot) return;
    const now = at(event.clientY).at;
    moved ||= now !== from;
    to = now;
    show();
  });
  day.addEventListener('pointerup', event => {
    if (!slot) return;
    const { end } = at(event.clientY), date = slot.dataset.start.slice(0, 11);
    const first = Math.min(from, to), last = moved ? Math.max(from, to) + half : Math.min(end, first + 60);
    slot = null;
    led = true;
    open(day, date, first, last);
  });
  day.addEventListener('click', event => { if (led && event.detail > 0) event.preventDefault(); }, true);   // the link under the pointer leads to the same form
  day.addEventListener('pointercancel', () => { slot?.querySelector('.chosen').removeAttribute('data-on'); slot = null; });
}

// With the keyboard: on a free time, up and down move within it and on to the next, Shift lengthens and shortens, left and right go to
// the neighbouring column, Enter opens the form. Tab goes from link to link as everywhere.
const voice = document.querySelector('[data-drag]') && document.body.appendChild(Object.assign(document.createElement('p'), { className: 'sr', role: 'status' }));
let held = null;

const edges = slot => ({ start: minutes(slot.dataset.start), end: minutes(slot.dataset.end) || 1440 });
const links = column => [...column.querySelectorAll('.slot--free[data-start] > a')];

const drop = () => {
  held?.slot.querySelector('.chosen')?.removeAttribute('data-on');
  held = null;
};

const mark = (slot, from, long) => {
  const { start, end } = edges(slot), chosen = slot.querySelector('.chosen');
  if (held?.slot !== slot) drop();
  held = { slot, from, long };
  chosen.dataset.on = '';
  chosen.textContent = voice.textContent = `${said(from)}–${said(from + long)}`;
  chosen.style.top = `${100 * (from - start) / (end - start)}%`;
  chosen.style.height = `${100 * long / (end - start)}%`;
};

/** In the column beside, the free time nearest to the same hour. */
const beside = (column, step, at) => {
  const columns = [...column.closest('.week').querySelectorAll('[data-drag]')];
  for (let i = columns.indexOf(column) + step; columns[i]; i += step) {
    const near = links(columns[i]).sort((a, b) => away(a, at) - away(b, at))[0];
    if (near) return near;
  }
  return null;
};

const away = (link, at) => {
  const { start, end } = edges(link.parentElement);
  return at < start ? start - at : at >= end ? at - end + 1 : 0;
};

const go = (link, at) => {
  if (!link) return;
  link.focus();
  const { start, end } = edges(link.parentElement), long = Math.min(60, end - start);
  mark(link.parentElement, Math.max(start, Math.min(end - long, at)), long);
};

const keys = {
  ArrowDown: (slot, now, end, start, column) => now.from + now.long < end ? mark(slot, now.from + half, Math.min(now.long, end - now.from - half)) : go(links(column)[links(column).indexOf(slot.querySelector('a')) + 1], 0),
  ArrowUp: (slot, now, end, start, column) => now.from > start ? mark(slot, Math.max(start, now.from - half), now.long) : go(links(column)[links(column).indexOf(slot.querySelector('a')) - 1], 1440),
  ArrowLeft: (slot, now, end, start, column) => go(beside(column, -1, now.from), now.from),
  ArrowRight: (slot, now, end, start, column) => go(beside(column, 1, now.from), now.from),
};

document.addEventListener('keydown', event => {
  const slot = wide.matches && event.target.closest?.('[data-drag] > .slot--free[data-start]');
  if (!slot || event.ctrlKey || event.metaKey || event.altKey) return;
  const { start, end } = edges(slot), column = slot.closest('[data-drag]');
  if (event.key === 'Escape') return drop();
  if (event.key === 'Enter' && held?.slot === slot) {
    event.preventDefault();
    return open(column, slot.dataset.start.slice(0, 11), held.from, held.from + held.long);
  }
  if (!keys[event.key]) return;
  event.preventDefault();
  if (held?.slot !== slot) return event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? keys[event.key](slot, { from: start }, end, start, column) : mark(slot, start, Math.min(60, end - start));
  if (event.shiftKey && event.key === 'ArrowDown') return mark(slot, held.from, Math.min(held.long + half, end - held.from));
  if (event.shiftKey && event.key === 'ArrowUp') return mark(slot, held.from, Math.max(half, held.long - half));
  keys[event.key](slot, held, end, start, column);
});
document.addEventListener('focusout', event => { if (held && event.target.parentElement === held.slot) drop(); });
