// Spelling and grammar take their time: what they say of the open segment is asked for when all else is on the page.

const PAUSE = 1500;
const MOST_TRIES = 40;
const bench = document.querySelector("#bench");

function help() {
  return document.querySelector("#help");
}

async function read(panels, tries = 0) {
  const { for: translation } = panels.dataset;
  const response = await fetch(`/jobs/${bench.dataset.job}/translations/${translation}/proofreading`);
  if (panels !== help()) {
    return;
  }
  if (response.status === 202 && tries < MOST_TRIES) {
    setTimeout(() => panels === help() && read(panels, tries + 1), PAUSE);
  } else if (response.status === 200) {
    show(panels, await response.text());
  }
}

function show(panels, html) {
  const list = new DOMParser().parseFromString(html, "text/html").querySelector("[data-proofreading]");
  if (list) {
    const isOpen = bench.querySelector(".segment[aria-current] textarea") !== null;
    list.querySelectorAll("[data-fix]").forEach((button) => (button.hidden = !isOpen));
    panels.querySelector("#findings .panel-empty")?.remove();
    panels.querySelector("#findings").append(document.adoptNode(list));
  }
}

function follow() {
  let shown = null;
  const look = () => {
    if (help() && help() !== shown) {
      shown = help();
      read(shown).catch(() => {});
    }
  };
  // The workbench puts new panels in place of the old ones after every save.
  new MutationObserver(look).observe(document.querySelector("main"), { childList: true, subtree: true });
  look();
}

if (bench) {
  follow();
}
