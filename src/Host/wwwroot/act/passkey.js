// Passkeys: asks the browser and puts its answer into the form. Without this script the form stays hidden and the other ways in serve.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue;
  const answer = form.querySelector("[data-passkey-answer]");
  const failed = form.querySelector("[data-passkey-failed]");
  const ask = {
    create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
    get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  }[form.dataset.passkey];
  form.hidden = false;
  form.addEventListener("submit", async event => {
    if (answer.value) return;
    event.preventDefault();
    failed.hidden = true;
    try {
      answer.value = JSON.stringify((await ask(JSON.parse(form.dataset.options))).toJSON());
      form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
  });
}
