// Asks the server. Every answer of the workbench is a piece of the page, made by the server in the reader's language.

export class Unreachable extends Error {}
export class SignedOut extends Error {}

async function ask(address, options) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: "text/html", ...options.headers }, ...options });
  } catch {
    throw new Unreachable();
  }
  if (response.redirected && new URL(response.url).pathname.startsWith("/sign-in")) {
    throw new SignedOut();
  }
  const reply = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".reply");
  if (!reply) {
    throw new Unreachable();
  }
  return reply;
}

export function look(job, translation) {
  return ask(`/jobs/${job}/translations/${translation}`, {});
}

export function glance(job, translation, text, signal) {
  return ask(`/jobs/${job}/translations/${translation}/glance`, {
    method: "POST",
    signal,
    headers: { Accept: "text/html", "Content-Type": "application/json" },
    body: JSON.stringify({ text }),
  });
}

export function save(job, translation, typed) {
  return ask(`/jobs/${job}/translations/${translation}`, {
    method: "POST",
    // The last save of a tab that is being closed still goes out.
    keepalive: true,
    headers: { Accept: "text/html", "Content-Type": "application/json" },
    body: JSON.stringify(typed),
  });
}
