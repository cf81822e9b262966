// Drag over free time in a calendar to choose it: leads to the same form as the link and the fields do.
const half = 30, wide = matchMedia('(min-width: 60rem)');
const two = n => String(n).padStart(2, '0');
const clock = m => `${two(Math.floor(m / 60))}:${two(m % 60)}`;
const said = m => document.documentElement.lang === 'en' ? clock(m) : `${Math.floor(m / 60)}${m % 60 ? '.' + two(m % 60) : ''}`;
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
    const form = new URL(day.dataset.drag, document.baseURI);
    form.searchParams.set('start', date + clock(first));
    form.searchParams.set('end', date + clock(last));
    slot = null;
    led = true;
    location.assign(form);
  });
  day.addEventListener('click', event => { if (led && event.detail > 0) event.preventDefault(); }, true);   // the link under the pointer leads to the same form
  day.addEventListener('pointercancel', () => { slot?.querySelector('.chosen').removeAttribute('data-on'); slot = null; });
}
