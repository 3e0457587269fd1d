// Works out the digest of a file that a reader holds, here in the browser, and asks for that. Where the browser cannot
// (an address without TLS), the digest is typed.
const field = /** @type {HTMLElement | null} */ (document.querySelector('[data-digests]'));
const file = field?.querySelector('input');
const digest = /** @type {HTMLInputElement | null} */ (document.getElementById(field?.dataset.digests ?? ''));

if (field && file && digest && window.crypto?.subtle) {
  field.hidden = false;
  file.addEventListener('change', async () => {
    const held = file.files?.[0];
    if (!held) {
      return;
    }
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await held.arrayBuffer()));
    digest.value = Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
    digest.form?.requestSubmit();
  });
}
