// Splits a segment where the caret stands. Without this script, "Split" leads to a page that offers the gaps between
// words; with it, the text of a segment takes a caret but no typing, so that arrow keys, mouse and touch place it alike.

const form = /** @type {HTMLFormElement} */ (document.getElementById("preparation"));
const texts = form.querySelectorAll(".segment-source[data-label]");

function lengthOf(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.data.length;
  }
  // A chip shows a number, but stands for the whole token in the text.
  return node.dataset?.token?.length ?? [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0);
}

function caretIn(text) {
  const selection = document.getSelection();
  if (!selection.isCollapsed || !text.contains(selection.anchorNode)) {
    return null;
  }
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(selection.anchorNode, selection.anchorOffset);
  return lengthOf(before.cloneContents());
}

function submitTo(action) {
  form.action = action;
  form.submit();
}

function cut(segment) {
  const link = segment.querySelector("[data-act=cut]");
  const offset = caretIn(segment.querySelector(".segment-source"));
  if (link && offset) {
    submitTo(link.dataset.action + offset);
    return true;
  }
  return false;
}

const keys = {
  Enter: cut,
  KeyS: cut,
  KeyM: (segment) => segment.querySelector("[data-act=merge]")?.click(),
  KeyX: (segment) => segment.querySelector("[data-act=mark]")?.click(),
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  // By the key's place, not its letter: an Arabic or Persian keyboard has other letters there.
  const act = keys[event.code === "NumpadEnter" ? "Enter" : event.code];
  if (act) {
    event.preventDefault();
    act(event.currentTarget.closest(".segment"));
  }
}

for (const text of texts) {
  text.setAttribute("contenteditable", "true");
  text.setAttribute("role", "textbox");
  text.setAttribute("aria-readonly", "true");
  text.setAttribute("aria-multiline", "true");
  text.setAttribute("aria-label", text.dataset.label);
  text.setAttribute("aria-describedby", "preparation-keys");
  text.spellcheck = false;
  for (const chip of text.querySelectorAll("[data-token]")) {
    chip.setAttribute("contenteditable", "false");
  }
  text.addEventListener("beforeinput", (event) => event.preventDefault());
  text.addEventListener("drop", (event) => event.preventDefault());
  text.addEventListener("keydown", onKey);
}

for (const link of form.querySelectorAll("[data-act=cut]")) {
  // The caret is still in the text while the mouse goes to the button.
  link.addEventListener("mousedown", (event) => event.preventDefault());
  link.addEventListener("click", (event) => {
    if (cut(link.closest(".segment"))) {
      event.preventDefault();
    }
  });
}

if (texts.length > 0) {
  document.getElementById("preparation-keys").hidden = false;
  // Whoever comes back from a split or a merge goes on where they were.
  // The browser itself gives the focus to the target of the address while it loads; the keys need it on the text.
  const resume = () => document.querySelector(".segment:target .segment-source")?.focus({ preventScroll: true });
  if (document.readyState === "complete") {
    resume();
  } else {
    window.addEventListener("load", resume);
  }
}
