// Takes over what the server says about a segment, without taking anything from who is writing in it.

import { recount } from "./counts.js";

/** Forms in an answer come without the token that proves where they stand: it is the page's own. */
export function sign(reply) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector("#editor-template"));
  const token = template.content.querySelector("input[type=hidden]");
  reply.querySelectorAll("form[method=post]").forEach((form) => form.prepend(token.cloneNode()));
}

/** An open editor and the caret in it stay as they are; so does a row whose text has not reached the server yet. */
export function refresh(rows, editor, translation, now, reply) {
  const old = rows.of(translation);
  const row = document.adoptNode(reply.querySelector("li.segment").cloneNode(true));
  if (editor?.translation === translation) {
    recount(old, row);
    refreshAround(old, row);
  } else if (old && (now === undefined || now === row.dataset.text)) {
    if (old === rows.current()) {
      row.setAttribute("aria-current", "true");
    }
    recount(old, row);
    old.replaceWith(row);
  }
  document.querySelector("#progress").replaceWith(document.adoptNode(reply.querySelector("#progress")));
}

function refreshAround(old, row) {
  for (const part of [".segment-source", ".segment-state"]) {
    old.querySelector(part).replaceWith(row.querySelector(part));
  }
  Object.assign(old.dataset, row.dataset);
  if (row.dataset.mine === undefined) {
    delete old.dataset.mine;
  }
}
