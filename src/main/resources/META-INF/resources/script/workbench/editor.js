// The one segment that is open: its textarea, its codes, and the row that it stands in.

import { insertCode, insertWord, replace } from "./caret.js";

const template = document.querySelector("#editor-template");
const words = document.querySelector("#words").dataset;

export class Editor {
  constructor(row, text) {
    this.row = row;
    this.translation = row.dataset.translation;
    const form = template.content.firstElementChild.cloneNode(true);
    form.action = form.action.replace(/0$/, this.translation);
    form.version.value = row.dataset.version;
    form.querySelector("label").textContent = `${words.translation} ${row.dataset.number}`;
    form.querySelectorAll("[data-act]").forEach((button) => (button.hidden = false));
    this.form = form;
    this.area = form.querySelector("textarea");
    this.area.value = text;
    this.cell = row.querySelector(".segment-target");
    this.cell.removeAttribute("lang");
    this.cell.removeAttribute("dir");
    this.cell.classList.remove("reading");
    this.cell.replaceChildren(form);
    this.showCodes();
  }

  get text() {
    return this.area.value;
  }

  tokens() {
    return [...new Set([...this.row.querySelectorAll(".segment-source [data-token]")].map((c) => c.dataset.token))];
  }

  missing() {
    return this.tokens().filter((token) => !this.text.includes(token));
  }

  /** The codes of the source as buttons; those still to be placed stand out. */
  showCodes() {
    const bar = this.form.querySelector(".editor-codes");
    const missing = this.missing();
    bar.hidden = this.tokens().length === 0;
    bar.querySelectorAll("button").forEach((button) => button.remove());
    this.tokens().forEach((token, place) => {
      const chip = this.row.querySelector(`.segment-source [data-token="${token}"]`);
      const button = document.createElement("button");
      button.type = "button";
      button.className = `${chip.className}${missing.includes(token) ? " code-missing" : ""}`;
      button.textContent = chip.textContent;
      button.title = `${words.insert} ${token} (Ctrl Alt ${place + 1})`;
      button.setAttribute("aria-label", `${words.insert} ${token}`);
      button.addEventListener("click", () => insertCode(this.area, token));
      bar.append(button);
    });
  }

  insertNextCode() {
    const token = this.missing()[0];
    if (token) {
      insertCode(this.area, token);
    }
  }

  insertCodeAt(place) {
    const token = this.tokens()[place - 1];
    if (token) {
      insertCode(this.area, token);
    }
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
