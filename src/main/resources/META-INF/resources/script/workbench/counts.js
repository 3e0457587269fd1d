// How many segments each filter lists, kept right while the rows change.

const DIGITS = { ar: "ar-u-nu-arab", fa: "fa-u-nu-arabext" };
const language = document.documentElement.lang;
const numbers = new Intl.NumberFormat(DIGITS[language] ?? language);

const keys = (row) => new Set((row.dataset.shows ?? "").split(" "));

/** A row has taken the place of another: the filters that list only one of them count anew. */
export function recount(before, after) {
  const listed = keys(before);
  const lists = keys(after);
  for (const count of document.querySelectorAll(".count[data-show]")) {
    const change = Number(lists.has(count.dataset.show)) - Number(listed.has(count.dataset.show));
    if (change !== 0) {
      const total = Number(count.dataset.count) + change;
      count.dataset.count = String(total);
      count.textContent = numbers.format(total);
    }
  }
}
