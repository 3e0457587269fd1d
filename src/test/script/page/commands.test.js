import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { script } from "../scripts.js";
import { announced, page, press, show } from "./page.js";

const row = (translation, { state = "DRAFT", errors = 0, open = false } = {}) => `
  <li class="segment" data-translation="${translation}" data-mine data-state="${state}" data-errors="${errors}"
    data-remarks="0" data-source="The river is rising."${open ? ' aria-current="true"' : ""}>
    <span class="segment-source">The <span class="code" data-token="&lt;1>">1</span> river</span><p>text</p></li>`;

const BENCH = `<button id="open-keys" hidden></button><dialog id="keys"></dialog>
  <ol id="bench">${row(11, { open: true })}${row(12)}${row(13, { state: "COMPLETE", errors: 1 })}</ol>
  <aside id="help" tabindex="-1">
    <button data-insert="النهر" data-digit="1">النهر</button>
    <button data-match="first match" data-place="1"></button><button data-match="second match" data-place="2"></button>
    <div data-finding data-start="4" data-end="9"><p>A finding</p></div>
    <button data-fix="a" data-start="0" data-end="3" data-replacement="new"></button></aside>`;

page(BENCH);
const { Commands } = await script("workbench/commands.js");
const { Rows } = await script("workbench/rows.js");
const { Help } = await script("workbench/help.js");
window.HTMLElement.prototype.scrollIntoView = () => {};

let done;
let workbench;

/** Writes down what it is told. */
const recorder = (methods) =>
  Object.fromEntries(methods.map((name) => [name, (...told) => done.push([name, ...told])]));

beforeEach(() => {
  show(BENCH);
  document.querySelector("#announce").textContent = "";
  done = [];
  const rows = new Rows(document.querySelector("#bench"));
  workbench = {
    bench: document.querySelector("#bench"),
    rows,
    help: new Help(),
    editor: {
      ...recorder(["insertWord", "write", "replace", "select"]),
      row: rows.current(),
      area: { focus: () => done.push(["focus"]) },
      chips: recorder(["insert", "insertNext", "insertAt"]),
    },
    open: (opened) => done.push(["open", opened.dataset.translation]),
    save: async () => done.push(["save"]),
    confirm: async () => ({ dataset: { ending: "completed" } }),
  };
});

/** Commands listen to the page for good: what they have heard in one test is taken from them before the next. */
function onPage(act) {
  const heard = new window.AbortController();
  const listen = document.addEventListener;
  document.addEventListener = (type, hear) => listen.call(document, type, hear, { signal: heard.signal });
  new Commands(workbench).listen();
  document.addEventListener = listen;
  try {
    act();
  } finally {
    heard.abort();
  }
}

const ON_KEY = [
  ["a term of the glossary", { altKey: true, code: "Digit1" }, ["insertWord", "النهر"]],
  ["the first match", { altKey: true, code: "KeyM" }, ["write", "first match"]],
  ["the match of a number", { ctrlKey: true, shiftKey: true, code: "Digit2" }, ["write", "second match"]],
  ["the source", { altKey: true, code: "KeyC" }, ["write", "The river is rising."]],
  ["the next code", { altKey: true, code: "Digit0" }, ["insertNext"]],
  ["the code of a number", { altKey: true, ctrlKey: true, code: "Digit2" }, ["insertAt", 2]],
];

for (const [what, keys, expected] of ON_KEY) {
  test(`a key writes ${what}`, () => {
    onPage(() => {
      assert.equal(press(keys).defaultPrevented, true);
      assert.deepEqual(done, [expected]);
    });
  });

  test(`without an editor no key writes ${what}`, () => {
    workbench.editor = null;
    onPage(() => press(keys));
    assert.deepEqual(done, []);
  });
}

test("moves to the row below, but not beyond the first", () => {
  onPage(() => {
    press({ altKey: true, key: "ArrowUp" });
    press({ altKey: true, key: "ArrowDown" });
  });
  assert.deepEqual(done, [["open", "12"]]);
});

test("no key acts on what is behind a dialog", () => {
  onPage(() => {
    press({ key: "F1" });
    assert.equal(document.querySelector("#keys").open, true);
    press({ altKey: true, code: "KeyC" });
  });
  assert.deepEqual(done, []);
});

test("findings come one after the other, then the next segment that has some", () => {
  const commands = new Commands(workbench);
  commands.nextFinding();
  assert.deepEqual(done, [["select", 4, 9]]);
  commands.nextFinding();
  assert.deepEqual(done.at(-1), ["open", "13"]);
});

test("says so where no segment is left to do", () => {
  document.querySelectorAll(".segment").forEach((each) => (each.dataset.state = "COMPLETE"));
  new Commands(workbench).nextUnfinished();
  assert.deepEqual([announced(), done], ["All done", []]);
});

test("a segment that is confirmed gives way to the next unfinished one", async () => {
  await new Commands(workbench).confirm();
  assert.deepEqual([announced(), done], ["Confirmed", [["open", "12"]]]);
});

test("a segment that is held stays open", async () => {
  workbench.confirm = async () => ({ dataset: { ending: "held" } });
  await new Commands(workbench).confirm();
  assert.deepEqual(done, []);
});

test("a fix is applied to the text as it was checked last", async () => {
  await new Commands(workbench).applyFix("a");
  assert.deepEqual(done, [["focus"], ["save"], ["replace", 0, 3, "new"], ["save"]]);
});

test("a fix that is gone after saving changes nothing", async () => {
  workbench.save = async () => document.querySelector("[data-fix]").remove();
  await new Commands(workbench).applyFix("a");
  assert.deepEqual([announced(), done], ["Nothing to mend", [["focus"]]]);
});

test("a click opens another segment, and in the open one inserts a code", () => {
  onPage(() => {
    document.querySelector('[data-translation="12"] p').click();
    document.querySelector('[data-translation="11"] [data-token]').click();
  });
  assert.deepEqual(done, [["open", "12"], ["insert", "<1>"]]);
});
