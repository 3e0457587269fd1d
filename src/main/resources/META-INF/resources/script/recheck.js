// Shows how far a re-check has come, and what was found once it is done. Without this script the page asks for itself
// again.
const shown = document.getElementById('recheck');
const pause = 1000;

async function ask() {
  try {
    const reply = await fetch(shown.dataset.progress, { headers: { Accept: 'text/html' } });
    if (reply.ok && !reply.redirected) {
      shown.innerHTML = await reply.text();
    }
  } catch {
    // A lost connection comes back, and the next question is answered.
  }
  if (shown.querySelector('progress')) {
    setTimeout(ask, pause);
  } else {
    location.reload();
  }
}

if (shown?.querySelector('progress')) {
  setTimeout(ask, pause);
}
