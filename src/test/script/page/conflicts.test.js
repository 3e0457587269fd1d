import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { script } from "../scripts.js";
import { page, show } from "./page.js";

const dialog = (id, translation, { open = "open" } = {}) => `
  <dialog id="conflict-${id}" data-conflict="${id}" data-for="${translation}" ${open}>
    <textarea>as it was saved</textarea><button data-close hidden>Later</button></dialog>`;

page("");
const { Conflicts } = await script("workbench/conflicts.js");

let typed;
let postponed;
let conflicts;

beforeEach(() => {
  show(dialog(1, "11") + dialog(2, "12"));
  typed = new Map();
  postponed = [];
  const texts = { now: (translation) => typed.get(translation), isStopped: (translation) => typed.has(translation) };
  conflicts = new Conflicts(texts, (translation) => postponed.push(translation));
});

const shown = () => document.querySelector("dialog:modal")?.id;
const later = (id) => document.querySelector(`#conflict-${id} [data-close]`).click();

test("shows one at a time, and the next when one is put off", () => {
  conflicts.start();
  assert.equal(shown(), "conflict-1");
  later(1);
  assert.equal(shown(), "conflict-2");
  later(2);
  assert.equal(shown(), undefined);
  assert.deepEqual(postponed, ["11", "12"]);
});

test("what was typed since is where a merge begins", () => {
  typed.set("11", "typed since");
  conflicts.start();
  assert.equal(document.querySelector("#conflict-1 textarea").value, "typed since");
});

test("a merge that has begun is not typed over", () => {
  conflicts.start();
  document.querySelector("#conflict-1 textarea").value = "half merged";
  later(1);
  later(2);
  typed.set("11", "typed since");
  conflicts.show(conflicts.of("11"));
  assert.equal(document.querySelector("#conflict-1 textarea").value, "half merged");
});

test("an answer brings a dialog once", () => {
  const reply = new DOMParser().parseFromString(dialog(3, "13") + dialog(3, "13"), "text/html");
  reply.querySelectorAll("dialog").forEach((each) => conflicts.take(each));
  assert.equal(document.querySelectorAll("#conflict-3").length, 1);
  assert.equal(document.querySelector("#conflict-3 [data-close]").hidden, false);
});

test("a notice in the segment opens the dialog that waits", () => {
  conflicts.start();
  later(1);
  later(2);
  const notice = conflicts.notice("12");
  assert.equal(notice.querySelector("p").textContent, "Decide first");
  notice.querySelector("button").click();
  assert.equal(shown(), "conflict-2");
});

test("there is no notice without a conflict", () => {
  assert.equal(conflicts.notice("99"), null);
});
