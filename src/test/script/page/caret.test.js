import assert from "node:assert/strict";
import { test } from "node:test";
import { script } from "../scripts.js";
import { page, show } from "./page.js";

page("");
// A browser that cannot write for the script: the script writes itself.
document.execCommand = () => false;
const { insertCode, insertWord } = await script("workbench/caret.js");

/** A field whose caret or selection is where the bars are. */
function field(text, lang) {
  show(`<textarea lang="${lang}"></textarea>`);
  const area = document.querySelector("textarea");
  const [before, ...rest] = text.split("|");
  const chosen = rest.length > 1 ? rest[0] : "";
  area.value = text.replaceAll("|", "");
  area.setSelectionRange(before.length, before.length + chosen.length);
  return area;
}

const WORDS = [
  ["en", "the|", "Nile", "the Nile"],
  ["en", "the |", "Nile", "the Nile"],
  ["en", "(|", "Nile", "(Nile"],
  ["en", "|rises", "Nile", "Nile rises"],
  ["en", "|, which", "Nile", "Nile, which"],
  ["en", "the |old| river", "Nile", "the Nile river"],
  ["ar", "و|", "النهر", "والنهر"],
  ["ar", "ل|", "النهر", "للنهر"],
  ["ar", "ول|", "النهر", "وللنهر"],
  ["ar", "مال|", "النهر", "مال النهر"],
  ["fa", "و|", "رود", "و رود"],
  ["fa", "می\u200c|", "روم", "می\u200cروم"],
];

for (const [lang, text, word, expected] of WORDS) {
  test(`${word} in ${text} (${lang})`, () => {
    const area = field(text, lang);
    insertWord(area, word);
    assert.equal(area.value, expected);
  });
}

const CODES = [
  ["the |old| river", "<1>", "the <1>old</1> river"],
  ["the | river", "<1>", "the <1> river"],
  ["the |old| river", "</1>", "the </1> river"],
  ["the |old| river", "<2/>", "the <2/> river"],
];

for (const [text, code, expected] of CODES) {
  test(`${code} in ${text}`, () => {
    const area = field(text, "en");
    insertCode(area, code);
    assert.equal(area.value, expected);
  });
}
