// The workbench: one segment is open; what is typed is saved by itself, and the page around it follows the server.

import { Editor } from "./workbench/editor.js";
import { Kept } from "./workbench/kept.js";
import { action } from "./workbench/keys.js";
import { look } from "./workbench/server.js";
import { Texts } from "./workbench/texts.js";

const PAUSE = 1500;
const ICONS = {
  saved: "cloud-check",
  saving: "loader",
  unsaved: "pencil",
  offline: "cloud-off",
  expired: "log-in",
  conflict: "git-compare",
  error: "circle-alert",
};

const words = document.querySelector("#words")?.dataset;
const state = document.querySelector("#save-state");

class Workbench {
  constructor(bench) {
    this.bench = bench;
    this.job = bench.dataset.job;
    this.texts = new Texts(this.job, new Kept(bench.dataset.account, this.job), (...news) => this.report(...news));
    this.editor = null;
    this.match = -1;
    this.finding = -1;
  }

  start() {
    state.hidden = false;
    this.show("saved");
    document.querySelectorAll("#open-keys, [data-close]").forEach((button) => (button.hidden = false));
    document.querySelector("#open-keys").addEventListener("click", () => this.showKeys());
    document.addEventListener("keydown", (event) => this.key(event));
    this.bench.addEventListener("click", (event) => this.click(event));
    this.bench.addEventListener("submit", (event) => this.submit(event));
    this.bench.addEventListener("input", (event) => this.input(event));
    addEventListener("online", () => this.flushAll());
    addEventListener("focus", () => this.flushAll());
    addEventListener("visibilitychange", () => document.hidden && this.flushAll());
    this.restore();
    const open = this.bench.querySelector('.segment[aria-current="true"]') ?? this.rows()[0];
    if (open) {
      this.open(open, false);
    }
    this.revealButtons();
    document.querySelectorAll("dialog[data-conflict]").forEach((dialog) => this.showConflict(dialog));
  }

  rows() {
    return [...this.bench.querySelectorAll(".segment[data-translation]")];
  }

  row(translation) {
    return this.bench.querySelector(`.segment[data-translation="${translation}"]`);
  }

  current() {
    return this.bench.querySelector('.segment[aria-current="true"]');
  }

  announce(text) {
    document.querySelector("#announce").textContent = text;
  }

  show(name) {
    state.dataset.state = name === "expired" ? "error" : name;
    state.querySelector("use").setAttribute("href", `/icons/sprite.svg#${ICONS[name]}`);
    state.querySelector("span").textContent = words[name];
  }

  // — Moving —

  open(row, loadHelp = true) {
    const before = this.current();
    if (before && before !== row) {
      this.leave(before);
    }
    row.setAttribute("aria-current", "true");
    this.match = this.finding = -1;
    const { translation, version, text, mine } = row.dataset;
    if (mine === undefined) {
      this.editor = null;
      row.querySelector(".segment-number").focus();
    } else {
      this.texts.entry(translation, Number(version), text);
      this.editor = new Editor(row, this.texts.now(translation));
      this.editor.area.focus({ preventScroll: true });
    }
    row.scrollIntoView({ block: "nearest" });
    history.replaceState(null, "", `?${this.address(translation)}`);
    if (loadHelp) {
      this.help(translation);
    }
  }

  address(translation) {
    const query = new URLSearchParams(location.search);
    query.set("segment", translation);
    return query;
  }

  leave(row) {
    const { translation } = row.dataset;
    row.removeAttribute("aria-current");
    if (this.editor) {
      clearTimeout(this.pause);
      this.close(row, this.texts.now(translation));
      this.editor = null;
      this.texts.flush(translation);
    }
  }

  /** Puts plain text in the place of the editor; the server's answer brings the chips. */
  close(row, text) {
    const cell = row.querySelector(".segment-target");
    const area = cell.querySelector("textarea");
    cell.classList.add("reading");
    cell.lang = area.lang;
    cell.dir = area.dir;
    cell.textContent = text;
    if (text === row.dataset.text) {
      look(this.job, row.dataset.translation).then((reply) => this.refresh(row.dataset.translation, reply), () => {});
    }
  }

  async help(translation) {
    document.querySelector("#help").setAttribute("aria-busy", "true");
    try {
      this.refresh(translation, await look(this.job, translation));
    } catch {
      this.show("offline");
    }
  }

  move(step) {
    const rows = this.rows();
    const next = rows[rows.indexOf(this.current()) + step];
    if (next) {
      this.open(next);
    }
  }

  nextUnfinished() {
    const rows = this.rows();
    const at = rows.indexOf(this.current());
    const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find(
      (row) => row.dataset.mine !== undefined && ["EMPTY", "DRAFT"].includes(row.dataset.state),
    );
    if (next) {
      this.open(next);
    } else {
      this.announce(words.done);
    }
  }

  // — Writing and saving —

  input(event) {
    if (event.target !== this.editor?.area) {
      return;
    }
    const { translation } = this.editor;
    this.texts.type(translation, this.editor.text);
    this.editor.showCodes();
    this.show("unsaved");
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.texts.flush(translation), PAUSE);
  }

  async save() {
    const { translation } = this.editor;
    clearTimeout(this.pause);
    const dialog = document.querySelector(`dialog[data-conflict][data-for="${translation}"]`);
    if (dialog) {
      this.showConflict(dialog);
      return;
    }
    if (!this.texts.unsaved().includes(translation)) {
      this.show("saved");
    }
    await this.texts.flush(translation);
  }

  async confirm() {
    const { translation } = this.editor;
    clearTimeout(this.pause);
    const reply = await this.texts.flush(translation, true);
    if (reply?.dataset.ending === "completed") {
      this.announce(words.completed);
      this.nextUnfinished();
    }
  }

  flushAll() {
    this.texts.unsaved().forEach((translation) => this.texts.flush(translation));
  }

  report(translation, news, reply) {
    if (reply) {
      this.refresh(translation, reply);
      this.refuse(translation, reply.querySelector("[data-refusal]"));
    }
    const name = { completed: "saved", held: "saved", refused: "error" }[news] ?? news;
    const waiting = name === "saved" && this.texts.unsaved().length > 0;
    this.show(waiting ? "unsaved" : name);
    if (news === "conflict") {
      const dialog = document.querySelector(`dialog[data-conflict][data-for="${translation}"]`);
      this.showConflict(dialog);
    }
  }

  refuse(translation, notice) {
    if (this.editor?.translation === translation) {
      this.editor.refuse(notice);
    }
    if (notice) {
      this.announce(notice.textContent.trim());
    }
  }

  /** Forms in an answer come without the token that proves where they stand: it is the page's own. */
  sign(reply) {
    const token = document.querySelector("#editor-template").content.querySelector("input[type=hidden]");
    reply.querySelectorAll("form[method=post]").forEach((form) => form.prepend(token.cloneNode()));
  }

  /** Takes over what the server says about a segment; an open editor and the caret in it stay as they are. */
  refresh(translation, reply) {
    this.sign(reply);
    const old = this.row(translation);
    const row = document.adoptNode(reply.querySelector("li.segment"));
    if (this.editor?.translation === translation) {
      for (const part of [".segment-source", ".segment-state"]) {
        old.querySelector(part).replaceWith(row.querySelector(part));
      }
      Object.assign(old.dataset, row.dataset);
      if (row.dataset.mine === undefined) {
        delete old.dataset.mine;
      }
    } else if (old && this.texts.now(translation) in { undefined: 1, [row.dataset.text]: 1 }) {
      if (old === this.current()) {
        row.setAttribute("aria-current", "true");
      }
      old.replaceWith(row);
    }
    this.showHelp(translation, reply);
    document.querySelector("#progress").replaceWith(document.adoptNode(reply.querySelector("#progress")));
    reply.querySelectorAll("dialog[data-conflict]").forEach((dialog) => this.takeConflict(dialog));
  }

  showHelp(translation, reply) {
    const old = document.querySelector("#help");
    if (this.current()?.dataset.translation !== translation || old.contains(document.activeElement)) {
      return;
    }
    const closed = [...old.querySelectorAll(".panel")].map((panel) => panel.open);
    const help = document.adoptNode(reply.querySelector("#help"));
    help.querySelectorAll(".panel").forEach((panel, i) => (panel.open = closed[i] ?? panel.open));
    old.replaceWith(help);
    this.revealButtons();
  }

  /** Buttons that do nothing without script wait for it hidden. */
  revealButtons() {
    const buttons = "#help [data-insert], #help [data-match], #help [data-fix]";
    document.querySelectorAll(buttons).forEach((button) => (button.hidden = this.editor === null));
  }

  // — What stayed in the browser —

  restore() {
    let restored = false;
    for (const { translation, version, text, sent } of this.texts.kept.all()) {
      const row = this.row(translation);
      if (row?.dataset.mine === undefined) {
        this.showOrphan(row, translation, version, text);
        continue;
      }
      const entry = this.texts.entry(translation, version, row.dataset.text);
      entry.sent = sent ?? null;
      entry.text = text;
      restored = true;
      this.texts.flush(translation);
    }
    if (restored) {
      this.announce(words.restored);
    }
  }

  showOrphan(row, translation, version, text) {
    const notice = document.createElement("div");
    const explanation = document.createElement("p");
    const kept = document.createElement("p");
    const discard = document.createElement("button");
    notice.className = "notice is-warning stack";
    explanation.textContent = words.orphan;
    kept.textContent = text;
    kept.dir = "auto";
    discard.className = "button button-small";
    discard.textContent = words.discard;
    discard.addEventListener("click", () => {
      this.texts.kept.forget(translation, version);
      notice.remove();
    });
    notice.append(explanation, kept, discard);
    (row?.querySelector(".segment-target") ?? this.bench.parentElement).append(notice);
  }

  // — Conflicts —

  takeConflict(dialog) {
    if (!document.getElementById(dialog.id)) {
      dialog.removeAttribute("open");
      document.querySelector("main").append(document.adoptNode(dialog));
    }
  }

  showConflict(dialog) {
    const later = dialog.querySelector("[data-close]");
    later.hidden = false;
    later.onclick = () => dialog.close();
    dialog.close();
    if (!document.querySelector("dialog:modal")) {
      dialog.showModal();
    }
    this.show("conflict");
  }

  // — Help beside the segment —

  insertTerm(digit) {
    const button = document.querySelector(`#help [data-digit="${digit}"]`);
    if (button) {
      this.editor.insertWord(button.dataset.insert);
    }
  }

  useMatch() {
    const matches = [...document.querySelectorAll("#help [data-match]")];
    if (matches.length > 0) {
      this.match = (this.match + 1) % matches.length;
      this.editor.write(matches[this.match].dataset.match);
    }
  }

  copySource() {
    this.editor.write(this.editor.row.dataset.source);
  }

  insertNextCode() {
    this.editor.insertNextCode();
  }

  insertCodeAt(place) {
    this.editor.insertCodeAt(place);
  }

  /** A fix counts offsets in the text that was checked, so what is typed since is saved and checked first. */
  async applyFix(key) {
    this.editor.area.focus();
    await this.save();
    const named = key ? `[data-fix="${key}"]` : "[data-fix]";
    const fix = document.querySelector(`#help ${named}`);
    if (fix) {
      const { start, end, replacement } = fix.dataset;
      this.editor.replace(Number(start), Number(end), replacement);
      await this.save();
    } else {
      this.announce(words.noFix);
    }
  }

  /** The findings of this segment one after the other, then the next segment that has some. */
  nextFinding() {
    const findings = [...document.querySelectorAll("#help [data-finding]")];
    this.finding += 1;
    const finding = findings[this.finding];
    if (!finding) {
      this.nextWithFindings();
      return;
    }
    finding.scrollIntoView({ block: "nearest" });
    this.announce(finding.querySelector("p").textContent);
    if (finding.dataset.start !== undefined) {
      this.editor?.select(Number(finding.dataset.start), Number(finding.dataset.end));
    }
  }

  nextWithFindings() {
    const rows = this.rows();
    const at = rows.indexOf(this.current());
    const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find(
      (row) => Number(row.dataset.errors) + Number(row.dataset.remarks) > 0,
    );
    if (next) {
      this.open(next);
    } else {
      this.finding = -1;
      this.announce(words.noFindings);
    }
  }

  toPanels() {
    document.querySelector("#help").focus();
  }

  toText() {
    this.editor?.area.focus();
  }

  showKeys() {
    document.querySelector("#keys").showModal();
  }

  // — Events —

  key(event) {
    const wanted = document.querySelector("dialog:modal") ? null : action(event);
    if (!wanted) {
      return;
    }
    const [name, argument] = wanted;
    const anywhere = ["move", "nextUnfinished", "nextFinding", "toPanels", "toText", "showKeys"].includes(name);
    if (name !== "toText") {
      event.preventDefault();
    }
    if (anywhere || this.editor) {
      this[name](argument);
    }
  }

  submit(event) {
    if (event.target === this.editor?.form) {
      event.preventDefault();
      event.submitter?.value === "complete" ? this.confirm() : this.save();
    }
  }

  click(event) {
    const button = event.target.closest("button");
    if (button && this.editor) {
      this.press(button.dataset);
    }
    const row = event.target.closest(".segment[data-translation]");
    const elsewhere = row && row !== this.current() && !button && getSelection().isCollapsed;
    if (elsewhere && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.open(row);
    }
    const chip = event.target.closest(".segment-source [data-token]");
    if (chip && row === this.current() && this.editor) {
      const token = chip.dataset.token;
      this.insertCodeAt(this.editor.tokens().indexOf(token) + 1);
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
}

const bench = document.querySelector("#bench");
if (bench) {
  new Workbench(bench).start();
}
