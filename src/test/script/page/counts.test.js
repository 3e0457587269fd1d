import assert from "node:assert/strict";
import { test } from "node:test";
import { script } from "../scripts.js";
import { page } from "./page.js";

page(
  `<span class="count" data-show="unfinished" data-count="10">١٠</span>
   <span class="count" data-show="findings" data-count="1">١</span>
   <span class="count" data-show="all" data-count="30">٣٠</span>`,
  { lang: "ar" },
);
const { recount } = await script("workbench/counts.js");

const row = (shows) => ({ dataset: { shows } });
const counts = () => [...document.querySelectorAll(".count")].map(({ textContent }) => textContent);

test("the filters that list only one of two rows count anew, in the digits of the page", () => {
  recount(row("all unfinished"), row("all findings"));
  assert.deepEqual(counts(), ["٩", "٢", "٣٠"]);
  recount(row(undefined), row("all"));
  assert.deepEqual(counts(), ["٩", "٢", "٣١"]);
});
