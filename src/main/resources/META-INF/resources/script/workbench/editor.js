// The one segment that is open: its textarea, its codes, and the row that it stands in.

import { insertWord, replace } from "./caret.js";
import { Chips } from "./chips.js";
import { words } from "./status.js";

const template = /** @type {HTMLTemplateElement} */ (document.querySelector("#editor-template"));

export class Editor {
  constructor(row, text) {
    this.row = row;
    this.translation = row.dataset.translation;
    const form = /** @type {HTMLFormElement} */ (template.content.firstElementChild.cloneNode(true));
    form.action = form.action.replace(/0$/, this.translation);
    form.version.value = row.dataset.version;
    const number = row.querySelector(".segment-number").textContent;
    form.querySelector("label").textContent = `${words.translation} ${number}`;
    form.querySelectorAll("[data-act]").forEach((button) => (button.hidden = false));
    this.form = form;
    this.area = form.querySelector("textarea");
    this.area.value = text;
    this.chips = new Chips(row, form, this.area);
    this.moveIn(row.querySelector(".segment-target"));
    this.chips.show();
  }

  moveIn(cell) {
    cell.removeAttribute("lang");
    cell.removeAttribute("dir");
    cell.classList.remove("reading");
    cell.replaceChildren(this.form);
  }

  /** Leaves plain text in its place. */
  moveOut(text) {
    const cell = this.form.closest(".segment-target");
    cell.classList.add("reading");
    cell.lang = this.area.lang;
    cell.dir = this.area.dir;
    cell.textContent = text;
  }

  /** The words that are marked in the textarea. */
  get marked() {
    return this.area.value.slice(this.area.selectionStart, this.area.selectionEnd).trim();
  }

  get text() {
    return this.area.value;
  }

  /** Another text came from elsewhere; nothing of its writer's own is lost with the one before. */
  show(text) {
    this.area.value = text;
    this.chips.show();
  }

  insertWord(word) {
    insertWord(this.area, word);
  }

  write(text) {
    replace(this.area, 0, this.area.value.length, text);
  }

  replace(start, end, text) {
    replace(this.area, start, end, text);
  }

  select(start, end) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
  }

  refuse(notice) {
    this.form.querySelector(".editor-notice").replaceChildren(...(notice ? [notice] : []));
  }
}
