// Ticks every row of a list at once, and counts what is ticked.
for (const all of document.querySelectorAll('input[data-choose-all]')) {
  const rows = () => all.closest('form').querySelectorAll('input[name=chosen]');
  all.closest('[hidden]')?.removeAttribute('hidden');
  all.addEventListener('change', () => { for (const row of rows()) row.checked = all.checked; });
  all.closest('form').addEventListener('change', () => {
    const ticked = [...rows()].filter(r => r.checked).length;
    all.checked = ticked > 0 && ticked === rows().length;
    all.indeterminate = ticked > 0 && ticked < rows().length;
  });
}
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const button of document.querySelectorAll('button[data-copy]')) {
  const words = [...button.childNodes].map(n => n.cloneNode(true));
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => button.replaceChildren(...words), 4_000);
  });
}
