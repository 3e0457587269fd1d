import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { script } from "./scripts.js";
import { storage } from "./storage.js";

const { Kept } = await script("workbench/kept.js");
const { Texts } = await script("workbench/texts.js");

/** A server that is asked one thing at a time and answers when told to. */
class Server {
  asked = [];

  get last() {
    return this.asked.at(-1);
  }

  install() {
    globalThis.fetch = (address, { body }) =>
      new Promise((resolve, reject) => {
        this.asked.push({ address, ...JSON.parse(body), resolve, reject });
      });
    globalThis.DOMParser = class {
      parseFromString({ ending, version }) {
        const row = { dataset: { version } };
        return { querySelector: () => ({ dataset: { ending }, querySelector: () => row }) };
      }
    };
  }

  async answer(ending, version) {
    this.last.resolve({ redirected: false, text: async () => ({ ending, version: String(version) }) });
    await settled();
  }

  async fail() {
    this.last.reject(new TypeError("no connection"));
    await settled();
  }

  async signOut() {
    this.last.resolve({ redirected: true, url: "http://localhost/sign-in" });
    await settled();
  }
}

const settled = () => new Promise((resolve) => {
  setImmediate(resolve);
});

let server;
let texts;
let news;

beforeEach(() => {
  globalThis.localStorage = storage();
  server = new Server();
  server.install();
  news = [];
  texts = new Texts("7", new Kept("nadia", "7"), (translation, state) => news.push(state));
  texts.entry("11", 3, "old");
});

const keptTexts = () => texts.kept.all().map(({ version, text, sent }) => [version, text, sent]);

test("a text that is typed is unsaved, and stays in the browser until it is acknowledged", async () => {
  texts.type("11", "new");
  assert.deepEqual(texts.unsaved(), ["11"]);
  assert.deepEqual(keptTexts(), [[3, "new", null]]);
  texts.flush("11");
  assert.deepEqual(keptTexts(), [[3, "new", "new"]]);
  await server.answer("saved", 4);
  assert.deepEqual(texts.unsaved(), []);
  assert.deepEqual(keptTexts(), []);
  assert.deepEqual(news, ["saving", "saved"]);
});

test("the version and the address of the segment go with the text", () => {
  texts.type("11", "new");
  texts.flush("11");
  const { address, text, version, complete } = server.last;
  assert.deepEqual([address, text, version, complete], ["/jobs/7/translations/11", "new", 3, false]);
});

test("a text that is back to what was saved is not sent", async () => {
  texts.type("11", "new");
  texts.type("11", "old");
  assert.equal(await texts.flush("11"), null);
  assert.deepEqual(server.asked, []);
  assert.deepEqual(keptTexts(), []);
});

test("what is typed while a text is on its way follows from the version that came back", async () => {
  texts.type("11", "one");
  texts.flush("11");
  texts.type("11", "two");
  texts.flush("11");
  assert.equal(server.asked.length, 1);
  await server.answer("saved", 4);
  assert.deepEqual([server.asked.length, server.last.text, server.last.version], [2, "two", 4]);
});

test("a text whose answer was lost is sent again, unchanged, before what was typed since", async () => {
  texts.type("11", "one");
  texts.flush("11");
  await server.fail();
  clearTimeout(texts.entries.get("11").retry);
  assert.equal(news.at(-1), "offline");
  texts.type("11", "two");
  texts.flush("11", true);
  assert.deepEqual([server.last.text, server.last.version, server.last.complete], ["one", 3, false]);
  await server.answer("saved", 4);
  assert.deepEqual([server.last.text, server.last.version, server.last.complete], ["two", 4, true]);
});

test("whoever is signed out is told so, and the text stays", async () => {
  texts.type("11", "new");
  texts.flush("11");
  await server.signOut();
  clearTimeout(texts.entries.get("11").retry);
  assert.equal(news.at(-1), "expired");
  assert.deepEqual(keptTexts(), [[3, "new", "new"]]);
});

for (const ending of ["refused", "conflict"]) {
  test(`after "${ending}" nothing more is sent until its writer decides`, async () => {
    texts.type("11", "new");
    texts.flush("11");
    await server.answer(ending, 5);
    assert.equal(texts.isStopped("11"), true);
    texts.type("11", "newer");
    assert.equal(await texts.flush("11"), null);
    assert.equal(server.asked.length, 1);
    assert.deepEqual(keptTexts(), [[3, "newer", null]]);
  });
}

test("follows the server only where nothing of one's own is under way", () => {
  assert.equal(texts.follow("11", 4, "theirs"), true);
  assert.equal(texts.now("11"), "theirs");
  texts.type("11", "mine");
  assert.equal(texts.follow("11", 5, "theirs again"), false);
  assert.equal(texts.now("11"), "mine");
});

test("does not follow an answer that is older than what it knows", () => {
  texts.follow("11", 5, "newer");
  assert.equal(texts.follow("11", 4, "older"), false);
  assert.equal(texts.now("11"), "newer");
});

test("what is acknowledged while the page goes is left for the page that follows", async () => {
  texts.type("11", "new");
  texts.flush("11");
  texts.leave();
  await server.answer("saved", 4);
  assert.deepEqual(keptTexts(), [[3, "new", null]]);
  texts.stay();
  assert.deepEqual(keptTexts(), []);
});

test("a text that stayed in the browser is taken up from the version that it was written from", () => {
  texts.resume({ translation: "12", version: 2, text: "two", sent: "one" }, "saved");
  assert.deepEqual([server.last.text, server.last.version], ["one", 2]);
  assert.equal(texts.now("12"), "two");
});
