// Suggestions under a search field, by the combobox pattern: the focus stays in the field, arrows walk through the list, Enter takes what is
// chosen or searches, Escape closes. Without this script the field is a field.
for (const field of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('ul');
  const said = document.createElement('p');
  let chosen = -1, asked = '', waiting, asking;

  list.id = `${field.id}-suggestions`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.dataset.suggestLabel);
  said.className = 'sr';
  said.setAttribute('role', 'status');
  field.parentElement.append(list, said);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) field.setAttribute(name, value);

  const options = () => [...list.children];
  const close = () => { list.hidden = true; choose(-1); field.setAttribute('aria-expanded', 'false'); };
  const choose = at => {
    chosen = at;
    options().forEach((o, i) => o.setAttribute('aria-selected', String(i === at)));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else { field.setAttribute('aria-activedescendant', options()[at].id); options()[at].scrollIntoView({ block: 'nearest' }); }
  };
  const take = option => { field.value = option.textContent; close(); field.form.requestSubmit(); };

  const show = texts => {
    list.replaceChildren(...texts.map((text, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = text;
      option.addEventListener('mousedown', e => e.preventDefault());
      option.addEventListener('click', () => take(option));
      return option;
    }));
    chosen = -1;
    field.removeAttribute('aria-activedescendant');
    list.hidden = texts.length === 0;
    field.setAttribute('aria-expanded', String(texts.length > 0));
    said.textContent = texts.length > 0 ? field.dataset.suggestCount.replace('{0}', texts.length) : '';
  };

  const ask = async text => {
    asking?.abort();
    asking = new AbortController();
    const address = new URL(field.dataset.suggest, document.baseURI);
    address.searchParams.set('q', text);
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (answer.ok && field.value.trim() === text && document.activeElement === field) show(await answer.json());
    } catch { /* a newer letter, or no network: the search itself works without */ }
  };

  field.addEventListener('input', () => {
    const text = field.value.trim();
    clearTimeout(waiting);
    if (text.length < 2) { asked = text; close(); return; }
    if (text !== asked) waiting = setTimeout(() => ask(asked = text), 150);
  });
  field.addEventListener('keydown', e => {
    const last = options().length - 1;
    if (list.hidden || e.isComposing) return;
    if (e.key === 'ArrowDown') choose(chosen < last ? chosen + 1 : 0);
    else if (e.key === 'ArrowUp') choose(chosen > 0 ? chosen - 1 : last);
    else if (e.key === 'Escape') close();
    else if (e.key === 'Enter' && chosen >= 0) take(options()[chosen]);
    else return;
    e.preventDefault();
  });
  field.addEventListener('blur', close);
}
