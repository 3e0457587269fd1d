// Asks the browser for a passkey before the form is sent, and sends what it brings along with it.
const form = /** @type {HTMLFormElement} */ (document.getElementById('passkey'));
const failed = document.getElementById('passkey-failed');

/** @returns {Promise<Credential | null>} */
function asked() {
  const options = JSON.parse(form.dataset.options);
  return form.dataset.kind === 'new'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  failed.hidden = true;
  try {
    const credential = /** @type {PublicKeyCredential} */ (await asked());
    const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('credential'));
    field.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    // The person has cancelled, has none for this site, or the browser knows no passkeys: it told them which.
    failed.hidden = false;
  }
});
