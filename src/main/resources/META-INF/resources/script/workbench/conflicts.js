// Texts that were saved from an outdated version. Each has a dialog; one is shown at a time, all get their turn, and one
// that is put off leaves a notice in its segment.

import { show, words } from "./status.js";

export class Conflicts {
  constructor(texts, postponed) {
    this.texts = texts;
    this.postponed = postponed;
    this.seen = new Set();
  }

  all() {
    return [...document.querySelectorAll("dialog[data-conflict]")];
  }

  of(translation) {
    return this.all().find((dialog) => dialog.dataset.for === translation);
  }

  start() {
    this.all().forEach((dialog) => this.prepare(dialog));
    this.showNext();
  }

  /** Takes over a dialog that an answer brings. */
  take(dialog) {
    if (!document.getElementById(dialog.id)) {
      document.querySelector("main").append(document.adoptNode(dialog));
      this.prepare(dialog);
    }
  }

  prepare(dialog) {
    const later = dialog.querySelector("[data-close]");
    dialog.removeAttribute("open");
    later.hidden = false;
    later.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      this.postponed(dialog.dataset.for);
      this.showNext();
    });
  }

  /** The next one that nobody has looked at yet. */
  showNext() {
    const dialog = this.all().find((candidate) => !this.seen.has(candidate.id));
    if (dialog) {
      this.show(dialog);
    }
  }

  show(dialog) {
    show("conflict");
    if (document.querySelector("dialog:modal")) {
      return;
    }
    this.seen.add(dialog.id);
    this.bringUpToDate(dialog);
    dialog.showModal();
  }

  /** What was typed since the conflict arose is not lost on who merges: it is where they begin. */
  bringUpToDate(dialog) {
    const merged = dialog.querySelector("textarea");
    const now = this.texts.now(dialog.dataset.for);
    if (merged.value === merged.defaultValue && now !== undefined && this.texts.isStopped(dialog.dataset.for)) {
      merged.value = now;
    }
  }

  /** What stands in the editor of a segment while its conflict waits. */
  notice(translation) {
    const dialog = this.of(translation);
    if (!dialog) {
      return null;
    }
    const notice = document.createElement("div");
    const text = document.createElement("p");
    const decide = document.createElement("button");
    notice.className = "notice is-warning cluster";
    text.textContent = words.conflict;
    decide.type = "button";
    decide.className = "button button-small";
    decide.textContent = words.decide;
    decide.addEventListener("click", () => this.show(dialog));
    notice.append(text, decide);
    return notice;
  }
}
