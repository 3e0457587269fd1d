import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { script } from "./scripts.js";
import { storage } from "./storage.js";

const { Kept } = await script("workbench/kept.js");

beforeEach(() => {
  globalThis.localStorage = storage();
});

test("what is kept comes back with its version and what was on its way", () => {
  const kept = new Kept("nadia", "7");
  kept.keep("11", 3, "النهر يرتفع", "النهر");
  assert.deepEqual(kept.all(), [{ translation: "11", version: 3, text: "النهر يرتفع", sent: "النهر" }]);
});

test("two versions of one segment are kept side by side", () => {
  const kept = new Kept("nadia", "7");
  kept.keep("11", 3, "one", null);
  kept.keep("11", 4, "two", null);
  assert.deepEqual(kept.all().map(({ version, text }) => [version, text]), [[3, "one"], [4, "two"]]);
});

test("forgetting one version leaves the other", () => {
  const kept = new Kept("nadia", "7");
  kept.keep("11", 3, "one", null);
  kept.keep("11", 4, "two", null);
  kept.forget("11", 3);
  assert.deepEqual(kept.all().map(({ version }) => version), [4]);
});

test("nobody sees what others keep in the same browser, nor what belongs to another job", () => {
  new Kept("nadia", "7").keep("11", 3, "hers", null);
  new Kept("omid", "7").keep("11", 3, "his", null);
  new Kept("nadia", "77").keep("11", 3, "elsewhere", null);
  assert.deepEqual(new Kept("nadia", "7").all().map(({ text }) => text), ["hers"]);
});
