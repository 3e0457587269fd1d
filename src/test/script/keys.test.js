import assert from "node:assert/strict";
import { test } from "node:test";
import { script } from "./scripts.js";

const { action } = await script("workbench/keys.js");

const pressed = (keys, { typing = false, ...event } = {}) =>
  action({
    ctrlKey: keys.includes("Ctrl"),
    altKey: keys.includes("Alt"),
    shiftKey: keys.includes("Shift"),
    metaKey: keys.includes("Meta"),
    getModifierState: (name) => keys.includes(name),
    target: { matches: () => typing },
    ...event,
  });

const CASES = [
  [["Alt"], { code: "KeyC" }, ["copySource"]],
  [["Alt"], { code: "Digit3" }, ["insertTerm", 3]],
  [["Alt"], { code: "Numpad3" }, ["insertTerm", 3]],
  [["Alt"], { code: "Digit0" }, ["insertNextCode"]],
  [["Ctrl", "Alt"], { code: "Digit2" }, ["insertCodeAt", 2]],
  [["Ctrl", "Shift"], { code: "Digit2" }, ["takeMatch", 2]],
  [["Ctrl"], { key: "Enter" }, ["confirm"]],
  [["Meta"], { key: "Enter" }, ["confirm"]],
  [["Ctrl"], { code: "KeyS" }, ["save"]],
  [["Ctrl"], { key: "/" }, ["showKeys"]],
  [["Alt"], { key: "ArrowDown" }, ["move", 1]],
  [["Ctrl"], { key: "ArrowUp" }, ["move", -1]],
  [[], { key: "F1", typing: true }, ["showKeys"]],
  [[], { key: "?" }, ["showKeys"]],
  [[], { key: "?", typing: true }, null],
  [[], { key: "Escape" }, ["toText"]],
  [["Ctrl"], { code: "KeyC", key: "c" }, null],
  [["Ctrl", "Alt"], { code: "KeyC" }, null],
  [["AltGraph", "Ctrl", "Alt"], { code: "Digit2" }, null],
  [[], { code: "KeyC", key: "c" }, null],
];

for (const [keys, event, expected] of CASES) {
  test(`${[...keys, event.code ?? event.key].join("+")}${event.typing ? " while typing" : ""}`, () => {
    assert.deepEqual(pressed(keys, event), expected);
  });
}

test("keys go by their place, whatever letter the keyboard has there", () => {
  assert.deepEqual(pressed(["Alt"], { code: "KeyC", key: "ؤ" }), ["copySource"]);
});
