// Writing at the caret of a textarea, so that the browser's own undo still works.

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

/** Words are set apart by a space where the text before the caret does not end with one. */
export function insertWord(area, word) {
  const before = area.value.slice(0, area.selectionStart);
  insert(area, before === "" || /[\s\u200c(«“"'’>\u060c\u0648]$/u.test(before) ? word : ` ${word}`);
}

/** A code of a pair that is put around a selection brings its partner with it. */
export function insertCode(area, token) {
  const partner = token.startsWith("</") || token.endsWith("/>") ? null : token.replace("<", "</");
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
  insert(area, partner && chosen ? token + chosen + partner : token);
}
