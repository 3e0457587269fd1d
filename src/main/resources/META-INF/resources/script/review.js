// Keys for the review: Alt+A approves, Alt+B sends back, Alt+↓ and Alt+↑ move. The page works without; only where this
// script runs are the keys shown.
const entries = [...document.querySelectorAll('[data-entry]')];

document.querySelectorAll('[data-keys]').forEach((hint) => {
  hint.hidden = false;
});

function current() {
  const focused = document.activeElement.closest('[data-entry]');
  return focused ?? document.querySelector('[data-entry]:target') ?? entries[0];
}

function move(step) {
  const next = entries[entries.indexOf(current()) + step];
  next?.focus();
  next?.scrollIntoView({ block: 'start' });
}

/** The first press asks for the reason, the second, with a reason given, sends back. */
function sendBack(entry) {
  const reason = entry?.querySelector('[data-reason]');
  if (reason && reason.value.trim() === '') {
    reason.focus();
  } else {
    reason?.form.requestSubmit();
  }
}

const actions = {
  KeyA: () => current()?.querySelector('[data-approve]')?.click(),
  KeyB: () => sendBack(current()),
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
};

document.addEventListener('keydown', (event) => {
  const action = actions[event.code];
  if (event.altKey && !event.ctrlKey && !event.metaKey && action) {
    event.preventDefault();
    action();
  }
});

// After a decision the page opens at the next segment; the keys go on from there.
document.querySelector('[data-entry]:target')?.focus();
