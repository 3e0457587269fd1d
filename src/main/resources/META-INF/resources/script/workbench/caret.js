// Writing at the caret of a textarea, so that the browser's own undo still works.

// Arabic writes these in one word with the name that follows: and, so, by, to, like.
const ARABIC_CLITIC = /(?:^|[\s([«“"'‘])[وف]?[بلك]?$/u;
const GLUED = /(?:^|[\s\u200c([«“‘"'’>])$/u;
const ARTICLE = "ال";

export function insert(area, text) {
  area.focus();
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

export function replace(area, start, end, text) {
  area.setSelectionRange(start, end);
  insert(area, text);
}

/** Words are set apart by spaces from those before and after the caret, as the language writes them. */
export function insertWord(area, word) {
  const before = area.value.slice(0, area.selectionStart);
  const after = area.value.slice(area.selectionEnd);
  const clitic = area.lang === "ar" && ARABIC_CLITIC.test(before);
  const start = GLUED.test(before) || clitic ? "" : " ";
  const end = /^[\p{L}\p{N}]/u.test(after) ? " " : "";
  // To the river: ل and النهر are written للنهر.
  const written = clitic && before.endsWith("ل") && word.startsWith(ARTICLE) ? word.slice(1) : word;
  insert(area, start + written + end);
}

/** A code of a pair that is put around a selection brings its partner with it. */
export function insertCode(area, token) {
  const partner = token.startsWith("</") || token.endsWith("/>") ? null : token.replace("<", "</");
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
  insert(area, partner && chosen ? token + chosen + partner : token);
}
