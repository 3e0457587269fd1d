// Which key does what. Digits are told by their place on the keyboard, since Alt and a digit type other signs on some;
// AltGr is left to those whose layout writes with it.

const LETTERS = {
  KeyA: "acceptForm",
  KeyC: "copySource",
  KeyF: "applyFix",
  KeyG: "nextFinding",
  KeyM: "useMatch",
  KeyN: "nextUnfinished",
  KeyP: "toPanels",
  KeyT: "proposeConcept",
};

function withAlt(event) {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined) {
    return digit === "0" ? ["insertNextCode"] : ["insertTerm", Number(digit)];
  }
  return LETTERS[event.code] ? [LETTERS[event.code]] : null;
}

function withControl(event) {
  const place = event.shiftKey && /^Digit([1-9])$/.exec(event.code)?.[1];
  if (place) {
    return ["takeMatch", Number(place)];
  }
  if (event.key === "Enter") {
    return ["confirm"];
  }
  if (event.code === "KeyS") {
    return ["save"];
  }
  return event.key === "/" ? ["showKeys"] : null;
}

/** What can be done where nothing can be written. */
export const ANYWHERE = ["move", "nextUnfinished", "nextFinding", "toPanels", "toText", "showKeys", "acceptForm", "proposeConcept"];

/** The name of the action and its argument, or null. */
export function action(event) {
  const control = event.ctrlKey || event.metaKey;
  if (event.getModifierState("AltGraph")) {
    return null;
  }
  if (control && event.altKey) {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    return digit ? ["insertCodeAt", Number(digit)] : null;
  }
  if ((control || event.altKey) && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    return ["move", event.key === "ArrowDown" ? 1 : -1];
  }
  if (event.altKey) {
    return withAlt(event);
  }
  if (control) {
    return withControl(event);
  }
  const typing = event.target.matches("input, textarea, select");
  if (event.key === "F1" || (event.key === "?" && !typing)) {
    return ["showKeys"];
  }
  return event.key === "Escape" ? ["toText"] : null;
}
