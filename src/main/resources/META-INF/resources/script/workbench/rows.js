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

  /** The next one of a kind, from the open one on and round again from the first. */
  next(fits) {
    const all = this.all();
    const at = all.indexOf(this.current());
    return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find(fits);
  }

  nextUnfinished() {
    return this.next((row) => row.dataset.mine !== undefined && ["EMPTY", "DRAFT"].includes(row.dataset.state));
  }

  nextWithFindings() {
    return this.next((row) => Number(row.dataset.errors) + Number(row.dataset.remarks) > 0);
  }
}
