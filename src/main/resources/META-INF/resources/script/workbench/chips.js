// The inline codes of a segment as buttons under its editor, so that nobody has to type one; and the text with its codes
// as chips, since among Arabic letters a plain text field shows <1> and </1> the wrong way round.

import { insertCode } from "./caret.js";
import { words } from "./status.js";

const CODE = /(<(?:\d+\/?|\/\d+)>)/;

function chip(token) {
  const shown = document.createElement("span");
  const kind = token.startsWith("</") ? " code-close" : " code-open";
  shown.className = `code${token.endsWith("/>") ? "" : kind}`;
  shown.textContent = token.replace(/[</>]/g, "");
  return shown;
}

export class Chips {
  constructor(row, form, area) {
    this.row = row;
    this.area = area;
    this.bar = form.querySelector(".editor-codes");
    this.preview = form.querySelector(".editor-preview");
  }

  /** Each code of the source once, in the order in which it stands there. */
  tokens() {
    return [...new Set([...this.row.querySelectorAll(".segment-source [data-token]")].map((c) => c.dataset.token))];
  }

  missing() {
    return this.tokens().filter((token) => !this.area.value.includes(token));
  }

  /** Those still to be placed stand out. */
  show() {
    const missing = this.missing();
    const tokens = this.tokens();
    this.bar.hidden = tokens.length === 0;
    this.bar.querySelectorAll("button").forEach((button) => button.remove());
    this.bar.append(...tokens.map((token, place) => this.button(token, place + 1, missing.includes(token))));
    this.showPreview();
  }

  showPreview() {
    const parts = this.area.value.split(CODE);
    this.preview.hidden = parts.length === 1;
    this.preview.replaceChildren(...parts.map((part) => (CODE.test(part) ? chip(part) : part)));
  }

  button(token, place, missing) {
    const original = this.row.querySelector(`.segment-source [data-token="${token}"]`);
    const button = document.createElement("button");
    button.type = "button";
    button.className = `${original.className}${missing ? " code-missing" : ""}`;
    button.textContent = original.textContent;
    button.title = `${words.insert} ${token} (Ctrl Alt ${place})`;
    button.setAttribute("aria-label", `${words.insert} ${token}`);
    button.addEventListener("click", () => insertCode(this.area, token));
    return button;
  }

  insertNext() {
    this.insert(this.missing()[0]);
  }

  insertAt(place) {
    this.insert(this.tokens()[place - 1]);
  }

  insert(token) {
    if (token) {
      insertCode(this.area, token);
    }
  }
}
