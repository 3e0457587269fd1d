// A text that this browser still holds for a segment that its writer can no longer write: shown, so that they can copy it,
// until they discard it.

import { words } from "./status.js";

export function showOrphan(place, text, discard) {
  const notice = document.createElement("div");
  const explanation = document.createElement("p");
  const kept = document.createElement("p");
  const button = document.createElement("button");
  notice.className = "notice is-warning stack";
  explanation.textContent = words.orphan;
  kept.textContent = text;
  kept.dir = "auto";
  button.type = "button";
  button.className = "button button-small";
  button.textContent = words.discard;
  button.addEventListener("click", () => {
    discard();
    notice.remove();
  });
  notice.append(explanation, kept, button);
  place.append(notice);
}
