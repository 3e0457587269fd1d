// The workbench: one segment is open; what is typed is saved by itself, and the page around it follows the server.
// Here is what happens when; how it is done stands in the modules.

import { Commands } from "./workbench/commands.js";
import { Conflicts } from "./workbench/conflicts.js";
import { Editor } from "./workbench/editor.js";
import { Glance } from "./workbench/glance.js";
import { Help } from "./workbench/help.js";
import { Kept } from "./workbench/kept.js";
import { showOrphan } from "./workbench/orphans.js";
import { refresh, sign } from "./workbench/refresh.js";
import { Rows } from "./workbench/rows.js";
import { look } from "./workbench/server.js";
import { announce, show, words } from "./workbench/status.js";
import { Texts } from "./workbench/texts.js";

const PAUSE = 1500;

class Workbench {
  constructor(bench) {
    const { job, account } = bench.dataset;
    this.bench = bench;
    this.job = job;
    this.editor = null;
    this.rows = new Rows(bench);
    this.help = new Help();
    this.texts = new Texts(job, new Kept(account, job), (...news) => this.report(...news));
    this.glance = new Glance(job, (translation, reply) => this.takeGlance(translation, reply));
    this.conflicts = new Conflicts(this.texts, (translation) => this.remind(translation));
  }

  start() {
    show("saved");
    new Commands(this).listen();
    this.bench.addEventListener("input", (event) => this.input(event));
    addEventListener("online", () => this.flushAll());
    addEventListener("beforeunload", () => this.texts.leave());
    addEventListener("focus", () => this.flushAll());
    addEventListener("visibilitychange", () => document.hidden && this.flushAll());
    this.restore();
    const row = this.rows.current() ?? this.rows.all()[0];
    if (row) {
      this.open(row, false);
    }
    this.help.reveal(this.editor !== null);
    this.conflicts.start();
  }

  // — Moving —

  open(row, loadHelp = true) {
    const before = this.rows.current();
    if (before && before !== row) {
      this.leave(before);
    }
    row.setAttribute("aria-current", "true");
    this.help.restart();
    const { translation, version, text, mine } = row.dataset;
    if (mine === undefined) {
      this.editor = null;
      row.querySelector(".segment-number").focus();
    } else {
      this.texts.entry(translation, Number(version), text);
      this.editor = new Editor(row, this.texts.now(translation));
      this.editor.area.focus({ preventScroll: true });
      this.remind(translation);
    }
    row.scrollIntoView({ block: "nearest" });
    history.replaceState(null, "", `?${this.address(translation)}`);
    if (loadHelp) {
      this.loadHelp(translation);
    }
  }

  /** Leaves for another part of the job; what is not saved yet is sent, and stays in the browser until it has arrived. */
  follow(address) {
    const row = this.rows.current();
    if (row) {
      this.leave(row);
    }
    location.assign(address);
  }

  address(translation) {
    const query = new URLSearchParams(location.search);
    query.set("segment", translation);
    return query;
  }

  leave(row) {
    const { translation, text } = row.dataset;
    row.removeAttribute("aria-current");
    if (this.editor) {
      const now = this.texts.now(translation);
      this.stopWaiting();
      this.editor.moveOut(now);
      this.editor = null;
      this.texts.flush(translation);
      if (now === text) {
        look(this.job, translation).then((reply) => this.refresh(translation, reply), () => {});
      }
    }
  }

  async loadHelp(translation) {
    this.help.wait();
    try {
      this.refresh(translation, await look(this.job, translation));
    } catch {
      show("offline");
    }
  }

  // — Writing and saving —

  input(event) {
    if (event.target !== this.editor?.area) {
      return;
    }
    const { translation } = this.editor;
    this.texts.type(translation, this.editor.text);
    this.editor.chips.show();
    show(this.texts.unsaved().length > 0 ? "unsaved" : "saved");
    this.stopWaiting();
    this.pause = setTimeout(() => this.texts.flush(translation), PAUSE);
    this.glance.soon(translation, () => this.texts.now(translation));
  }

  stopWaiting() {
    clearTimeout(this.pause);
    this.glance.stop();
  }

  async save() {
    const { translation } = this.editor;
    this.stopWaiting();
    const conflict = this.conflicts.of(translation);
    if (conflict) {
      this.conflicts.show(conflict);
      return;
    }
    if (!this.texts.unsaved().includes(translation)) {
      show("saved");
    }
    await this.texts.flush(translation);
  }

  async confirm() {
    const { translation } = this.editor;
    this.stopWaiting();
    const conflict = this.conflicts.of(translation);
    if (conflict) {
      this.conflicts.show(conflict);
      return null;
    }
    return this.texts.flush(translation, true);
  }

  flushAll() {
    this.texts.unsaved().forEach((translation) => this.texts.flush(translation));
  }

  // — What the server says —

  report(translation, news, reply) {
    if (reply) {
      this.refresh(translation, reply);
      this.refuse(translation, reply.querySelector("[data-refusal]"));
    }
    const name = { completed: "saved", held: "saved", refused: "error" }[news] ?? news;
    const waiting = name === "saved" && this.texts.unsaved().length > 0;
    show(waiting ? "unsaved" : name);
    if (news === "refused" && !this.rows.of(translation)) {
      this.orphan(translation);
    }
    if (news === "conflict") {
      this.conflicts.showNext();
    }
  }

  /** A text of another part of the job that the server does not take. */
  orphan(translation) {
    for (const kept of this.texts.kept.all().filter((one) => one.translation === translation)) {
      showOrphan(this.bench.parentElement, kept.text, () => this.texts.kept.forget(translation, kept.version));
    }
  }

  refuse(translation, notice) {
    if (this.editor?.translation === translation) {
      this.editor.refuse(notice ?? this.conflicts.notice(translation));
    }
    if (notice) {
      announce(notice.textContent.trim());
    }
  }

  /** A conflict that waits is not forgotten. */
  remind(translation) {
    if (this.editor?.translation === translation) {
      this.editor.refuse(this.conflicts.notice(translation));
    }
  }

  refresh(translation, reply) {
    const { version, text } = reply.querySelector("li.segment").dataset;
    if (this.texts.follow(translation, Number(version), text) && this.editor?.translation === translation) {
      this.editor.show(text);
    }
    sign(reply);
    refresh(this.rows, this.editor, translation, this.texts.now(translation), reply);
    if (this.rows.current()?.dataset.translation === translation && !this.isBehind(translation, reply)) {
      this.help.take(reply, this.editor !== null);
    }
    reply.querySelectorAll("dialog[data-conflict]").forEach((dialog) => this.conflicts.take(dialog));
  }

  /** Whether more was typed since what an answer speaks of: then the next glance knows better. */
  isBehind(translation, reply) {
    const panel = document.querySelector("#help").dataset.for;
    const { text } = reply.querySelector("li.segment").dataset;
    return panel === translation && this.editor !== null && this.texts.now(translation) !== text;
  }

  takeGlance(translation, reply) {
    if (this.editor?.translation === translation) {
      sign(reply);
      this.editor.row.querySelector(".segment-source").replaceWith(reply.querySelector(".segment-source"));
      this.help.takeParts(reply, true);
    }
  }

  // — What stayed in the browser —

  restore() {
    const taken = new Set();
    for (const kept of this.texts.kept.all()) {
      const row = this.rows.of(kept.translation);
      if (row?.dataset.text === kept.text) {
        this.texts.kept.forget(kept.translation, kept.version);
        continue;
      }
      if (!row && this.rows.isPart && !taken.has(kept.translation)) {
        taken.add(kept.translation);
        this.texts.resume(kept, null);
        continue;
      }
      if (row?.dataset.mine === undefined || taken.has(kept.translation)) {
        const closed = row && row.dataset.mine === undefined;
        const place = closed ? row.querySelector(".segment-target") : this.bench.parentElement;
        showOrphan(place, kept.text, () => this.texts.kept.forget(kept.translation, kept.version));
        continue;
      }
      taken.add(kept.translation);
      if (row !== this.rows.current()) {
        row.querySelector(".segment-target").textContent = kept.text;
      }
      this.texts.resume(kept, row.dataset.text);
    }
    if (taken.size > 0) {
      announce(words.restored);
    }
  }
}

const bench = document.querySelector("#bench");
if (bench) {
  new Workbench(bench).start();
}
