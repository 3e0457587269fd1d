// The panels beside the list: findings, terms, matches and history of the segment that is open.

const ACTIVE = "[data-insert], [data-match], [data-fix]";

export class Help {
  constructor() {
    this.match = this.finding = -1;
  }

  get aside() {
    return document.querySelector("#help");
  }

  /** Begins anew with another segment. */
  restart() {
    this.match = this.finding = -1;
  }

  wait() {
    this.aside.setAttribute("aria-busy", "true");
  }

  focus() {
    this.aside.focus();
  }

  hasFocus() {
    return this.aside.contains(document.activeElement);
  }

  /** Takes all panels over from an answer. Whoever is just using them keeps the ones before their eyes. */
  take(reply, writable) {
    if (!this.hasFocus()) {
      const help = document.adoptNode(reply.querySelector("#help"));
      this.keepMatches(help);
      help.querySelectorAll(".panel").forEach((panel) => this.keepFolded(panel));
      this.aside.replaceWith(help);
      this.reveal(writable);
    }
  }

  /** A save changes nothing about the matches, so its answer brings none. */
  keepMatches(help) {
    const shown = this.aside.querySelector("#panel-matches");
    if (shown && this.aside.dataset.for === help.dataset.for && !help.querySelector("#panel-matches")) {
      help.querySelector("#panel-terms").after(shown);
    }
  }

  /** Takes over only those panels that an answer brings. */
  takeParts(reply, writable) {
    if (!this.hasFocus()) {
      for (const panel of reply.querySelectorAll(".panel")) {
        this.keepFolded(panel);
        document.getElementById(panel.id)?.replaceWith(document.adoptNode(panel));
      }
      this.reveal(writable);
    }
  }

  keepFolded(panel) {
    const shown = /** @type {HTMLDetailsElement | null} */ (document.getElementById(panel.id));
    panel.open = shown?.open ?? panel.open;
  }

  /** Buttons that do nothing without script, or without a text to write, wait hidden. */
  reveal(writable) {
    this.aside.querySelectorAll(ACTIVE).forEach((button) => (button.hidden = !writable));
  }

  term(digit) {
    return this.aside.querySelector(`[data-digit="${digit}"]`)?.dataset.insert;
  }

  matchAt(place) {
    return this.aside.querySelector(`[data-match][data-place="${place}"]`)?.dataset.match;
  }

  /** One match after the other, and round again. */
  nextMatch() {
    const matches = [...this.aside.querySelectorAll("[data-match]")];
    this.match = matches.length > 0 ? (this.match + 1) % matches.length : -1;
    return matches[this.match]?.dataset.match;
  }

  fix(key) {
    return this.aside.querySelector(key ? `[data-fix="${key}"]` : "[data-fix]")?.dataset;
  }

  /** The form about the first concept that is missing. */
  missing() {
    return this.aside.querySelector("[data-form]");
  }

  /** The link to the form in which a concept is proposed. */
  proposal() {
    return this.aside.querySelector("[data-propose]");
  }

  /** One finding after the other; nothing after the last. */
  nextFinding() {
    this.finding += 1;
    return this.aside.querySelectorAll("[data-finding]")[this.finding];
  }
}
