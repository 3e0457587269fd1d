// Asks how far a document has come, and goes on to what became of it. Without this script the page asks for itself again.
const pause = 2000;

async function ask() {
  try {
    const reply = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' });
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    const next = page.getElementById('upload');
    if (!next) {
      location.reload();
      return;
    }
    const shown = document.getElementById('upload');
    if (shown.innerHTML !== next.innerHTML) {
      shown.innerHTML = next.innerHTML;
    }
  } catch {
    // A lost connection comes back, and the next question is answered.
  }
  setTimeout(ask, pause);
}

setTimeout(ask, pause);
