// Keeps what a reader has chosen, keeps the place when the language changes, and copies a citation. Everything else on
// these pages works without it.
const KEPT = 'dragoman-reading';

/** @returns {Record<string, string | boolean>} */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  } catch {
    return {};
  }
}

const tools = document.querySelector('.reading-tools');
if (tools) {
  const choices = kept();
  /** @type {NodeListOf<HTMLInputElement>} */
  const inputs = tools.querySelectorAll('input');
  for (const input of inputs) {
    const choice = choices[input.name];
    if (choice !== undefined) {
      input.checked = input.type === 'checkbox' ? choice === true : choice === input.value;
    }
  }
  tools.addEventListener('change', (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const now = { ...kept(), [input.name]: input.type === 'checkbox' ? input.checked : input.value };
    localStorage.setItem(KEPT, JSON.stringify(now));
  });
}

/** The sentence that is linked to, else the first that can be seen. */
function place() {
  if (/^#s\d+$/.test(location.hash)) {
    return location.hash;
  }
  for (const sentence of document.querySelectorAll('[id^="s"]')) {
    if (/^s\d+$/.test(sentence.id) && sentence.getBoundingClientRect().bottom > 0) {
      return sentence.id === 's1' ? '' : `#${sentence.id}`;
    }
  }
  return '';
}

document.addEventListener('click', (event) => {
  const link = /** @type {Element} */ (event.target).closest('a[data-keeps-place]');
  if (link instanceof HTMLAnchorElement) {
    link.hash = place();
  }
});

for (const button of document.querySelectorAll('button[data-copies]')) {
  const copies = /** @type {HTMLButtonElement} */ (button);
  const text = document.getElementById(copies.dataset.copies ?? '');
  copies.hidden = !navigator.clipboard || !text;
  copies.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    const words = copies.querySelector('span');
    if (words) {
      words.textContent = copies.dataset.copied ?? '';
    }
  });
}
