// Saves a form's draft a few seconds after the last key, and warns before leaving what has not been saved.
// Without this script the form's own "save draft" button does the same.
for (const form of document.querySelectorAll('form[data-draft]')) {
  const state = form.querySelector('.draft-state');
  let dirty = false, timer = 0, sending = false;

  const say = (words, kind) => {
    const mark = document.createElement('span');
    mark.className = `state is-${kind}`;
    mark.textContent = words;
    state.replaceChildren(mark);
  };

  const save = async () => {
    if (sending) { later(); return; }
    sending = true;
    dirty = false;
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams([...new FormData(form)].filter(([, v]) => typeof v === 'string')), redirect: 'error' });
      if (!answer.ok) throw new Error(answer.status);
      if (!dirty) say((await answer.json()).words, 'ok');
    } catch {
      dirty = true;
      say(form.dataset.failed, 'bad');
      later(15000);
    }
    sending = false;
  };

  const later = (wait = 3000) => { clearTimeout(timer); timer = setTimeout(save, wait); };

  form.addEventListener('input', () => {
    if (!dirty) say(form.dataset.unsaved, 'info');
    dirty = true;
    later();
  });
  form.addEventListener('submit', () => { clearTimeout(timer); dirty = false; });
  addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });
  addEventListener('visibilitychange', () => { if (document.hidden && dirty) { clearTimeout(timer); save(); } });
}
