// What the page says about itself: how safe the text is, in sight, and what has happened, to a screen reader.

const ICONS = {
  saved: "cloud-check",
  saving: "loader",
  unsaved: "pencil",
  offline: "cloud-off",
  expired: "log-in",
  conflict: "git-compare",
  error: "circle-alert",
};

const state = document.querySelector("#save-state");

/** The sentences of this page in the language of its reader. */
export const words = document.querySelector("#words")?.dataset;

export function show(name) {
  state.hidden = false;
  state.dataset.state = name === "expired" ? "error" : name;
  state.querySelector("use").setAttribute("href", `/icons/sprite.svg#${ICONS[name]}`);
  state.querySelector("span").textContent = words[name];
}

export function announce(text) {
  document.querySelector("#announce").textContent = text;
}
