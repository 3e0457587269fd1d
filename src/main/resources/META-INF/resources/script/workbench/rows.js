// The list of segments: which one is open, and which one comes next.

export class Rows {
  constructor(bench) {
    this.bench = bench;
  }

  all() {
    return [...this.bench.querySelectorAll(".segment[data-translation]")];
  }

  of(translation) {
    return this.bench.querySelector(`.segment[data-translation="${translation}"]`);
  }

  current() {
    return this.bench.querySelector('.segment[aria-current="true"]');
  }

  beside(step) {
    const all = this.all();
    return all[all.indexOf(this.current()) + step];
  }

  /**
   * The next one of a kind, from the open one on and round again from the first.
   *
   * @param elsewhere the translation of the next one that is not on the page, where there is one
   */
  next(fits, elsewhere) {
    const all = this.all();
    const at = all.indexOf(this.current());
    return all.slice(at + 1).find(fits) ?? this.linkTo(elsewhere) ?? all.slice(0, Math.max(0, at)).find(fits);
  }

  nextUnfinished() {
    const fits = (row) => row.dataset.mine !== undefined && ["EMPTY", "DRAFT"].includes(row.dataset.state);
    return this.next(fits, this.bench.dataset.unfinished);
  }

  nextWithFindings() {
    const fits = (row) => Number(row.dataset.errors) + Number(row.dataset.remarks) > 0;
    return this.next(fits, this.bench.dataset.findings);
  }

  /** Of a long job a part is on the page; the way to a segment of another part is a link. */
  linkTo(translation) {
    if (!translation || translation === "0") {
      return undefined;
    }
    const link = document.createElement("a");
    const query = new URLSearchParams(location.search);
    query.set("segment", translation);
    link.href = `?${query}`;
    return link;
  }

  /** The link to the part before or after this one. */
  partBeside(step) {
    return document.querySelector(step > 0 ? "a[rel=next]" : "a[rel=prev]");
  }

  get isPart() {
    return this.bench.dataset.part !== undefined;
  }
}
