import { JSDOM } from "jsdom";

const GLOBALS = ["window", "document", "Event", "DOMParser", "getSelection"];

/**
 * Puts a page before the scripts, which look for it as soon as they are loaded: a test file has one page, and may change
 * what is in it. What jsdom lacks of a browser's dialogs is added.
 */
export function page(main, { lang = "en" } = {}) {
  const { window } = new JSDOM(
    `<!DOCTYPE html><html lang="${lang}"><body><main>${main}</main>
     <p id="announce"></p>
     <p id="save-state" hidden><svg><use/></svg><span></span></p>
     <div id="words" data-conflict="Decide first" data-decide="Decide" data-insert="Insert" data-done="All done"
       data-no-findings="No findings" data-no-fix="Nothing to mend" data-completed="Confirmed"></div></body></html>`,
    { url: "http://localhost/jobs/7" },
  );
  for (const name of GLOBALS) {
    globalThis[name] = window[name];
  }
  addModalDialogs(window);
  return window.document;
}

/** Fills the page with other content. */
export function show(main) {
  document.querySelector("main").innerHTML = main;
}

export function announced() {
  return document.querySelector("#announce").textContent;
}

/** Presses a key where the focus is. */
export function press(init) {
  const event = new window.KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  document.activeElement.dispatchEvent(event);
  return event;
}

function addModalDialogs({ document: opened, HTMLDialogElement, Event: PageEvent }) {
  const modal = new Set();
  const find = opened.querySelector.bind(opened);
  opened.querySelector = (selectors) =>
    selectors === "dialog:modal" ? ([...modal].find((dialog) => dialog.isConnected) ?? null) : find(selectors);
  Object.assign(HTMLDialogElement.prototype, {
    showModal() {
      this.open = true;
      modal.add(this);
    },
    close() {
      this.open = false;
      modal.delete(this);
      this.dispatchEvent(new PageEvent("close"));
    },
  });
}
