// What someone does with a key, a click or a button, and which step of the workbench follows.

import { action, ANYWHERE } from "./keys.js";
import { announce, words } from "./status.js";

export class Commands {
  constructor(workbench) {
    this.workbench = workbench;
    this.rows = workbench.rows;
    this.help = workbench.help;
  }

  get editor() {
    return this.workbench.editor;
  }

  listen() {
    const { bench } = this.workbench;
    const open = document.querySelector("#open-keys");
    open.hidden = false;
    open.addEventListener("click", () => this.showKeys());
    document.addEventListener("keydown", (event) => this.key(event));
    bench.addEventListener("click", (event) => this.click(event));
    bench.addEventListener("submit", (event) => this.submit(event));
  }

  key(event) {
    const wanted = document.querySelector("dialog:modal") ? null : action(event);
    if (!wanted) {
      return;
    }
    const [name, argument] = wanted;
    if (name !== "toText") {
      event.preventDefault();
    }
    if (ANYWHERE.includes(name) || this.editor) {
      this[name](argument);
    }
  }

  submit(event) {
    if (event.target === this.editor?.form) {
      event.preventDefault();
      if (event.submitter?.value === "complete") {
        this.confirm();
      } else {
        this.save();
      }
    }
  }

  click(event) {
    const summary = event.target.closest("[data-form] > summary");
    if (summary) {
      this.fillForm(summary.parentElement);
    } else if (event.target.closest("[data-propose]")) {
      event.preventDefault();
      this.proposeConcept();
    }
    const button = event.target.closest("button");
    if (button && this.editor) {
      this.press(button.dataset);
    }
    const row = event.target.closest(".segment[data-translation]");
    const elsewhere = row && row !== this.rows.current() && !button && getSelection().isCollapsed;
    if (elsewhere && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.workbench.open(row);
      return;
    }
    const chip = event.target.closest(".segment-source [data-token]");
    if (chip && row === this.rows.current()) {
      this.editor?.chips.insert(chip.dataset.token);
    }
  }

  press({ insert, match, fix, act }) {
    if (insert) {
      this.editor.insertWord(insert);
    } else if (match) {
      this.editor.write(match);
    } else if (fix) {
      this.applyFix(fix);
    } else if (act === "copy") {
      this.copySource();
    }
  }

  // — Moving —

  move(step) {
    const row = this.rows.beside(step) ?? this.rows.partBeside(step);
    if (row) {
      this.goTo(row);
    }
  }

  nextUnfinished() {
    this.openOr(this.rows.nextUnfinished(), words.done);
  }

  openOr(row, otherwise) {
    if (row) {
      this.goTo(row);
    } else {
      announce(otherwise);
    }
  }

  /** Opens a row, or follows a link to one that is not on this page. */
  goTo(row) {
    if (row.matches("a")) {
      this.workbench.follow(row.href);
    } else {
      this.workbench.open(row);
    }
  }

  /** The findings of this segment one after the other, then the next segment that has some. */
  nextFinding() {
    const finding = this.help.nextFinding();
    if (!finding) {
      this.help.restart();
      this.openOr(this.rows.nextWithFindings(), words.noFindings);
      return;
    }
    finding.scrollIntoView({ block: "nearest" });
    announce(finding.querySelector("p").textContent);
    if (finding.dataset.start !== undefined) {
      this.editor?.select(Number(finding.dataset.start), Number(finding.dataset.end));
    }
  }

  toPanels() {
    this.help.focus();
  }

  toText() {
    this.editor?.area.focus();
  }

  showKeys() {
    /** @type {HTMLDialogElement} */ (document.querySelector("#keys")).showModal();
  }

  // — The glossary —

  /** Opens the form that takes words of the translation for the concept that is missing. */
  acceptForm() {
    const form = this.help.missing();
    if (form) {
      this.fillForm(form);
      form.open = true;
      form.querySelector("[name=form]").focus();
    } else {
      announce(words.noFindings);
    }
  }

  fillForm(form) {
    const marked = this.editor?.marked;
    if (marked) {
      form.querySelector("[name=form]").value = marked;
    }
  }

  /** What is marked in the source and in the translation becomes the proposal, in a tab of its own. */
  proposeConcept() {
    const link = this.help.proposal();
    const source = document.querySelector(".segment[aria-current=true] .segment-source");
    const selection = getSelection();
    const query = new URLSearchParams();
    if (source?.contains(selection.anchorNode)) {
      query.set(source.lang, selection.toString().trim());
    }
    if (this.editor?.marked) {
      query.set(this.editor.area.lang, this.editor.marked);
    }
    open(`${link.href}?${query}`, "_blank", "noopener");
  }

  // — Writing —

  save() {
    return this.workbench.save();
  }

  async confirm() {
    const reply = await this.workbench.confirm();
    if (reply?.dataset.ending === "completed") {
      announce(words.completed);
      this.nextUnfinished();
    }
  }

  insertTerm(digit) {
    const term = this.help.term(digit);
    if (term) {
      this.editor.insertWord(term);
    }
  }

  useMatch() {
    this.writeOver(this.help.nextMatch());
  }

  takeMatch(place) {
    this.writeOver(this.help.matchAt(place));
  }

  copySource() {
    this.writeOver(this.editor.row.dataset.source);
  }

  writeOver(text) {
    if (text) {
      this.editor.write(text);
    }
  }

  insertNextCode() {
    this.editor.chips.insertNext();
  }

  insertCodeAt(place) {
    this.editor.chips.insertAt(place);
  }

  /** A fix counts offsets in the text that was checked, so what is typed since is saved and checked first. */
  async applyFix(key) {
    this.editor.area.focus();
    await this.save();
    const fix = this.help.fix(key);
    if (fix) {
      this.editor.replace(Number(fix.start), Number(fix.end), fix.replacement);
      await this.save();
    } else {
      announce(words.noFix);
    }
  }
}
