// The texts of the segments on their way to the server: one at a time for each segment, in the order in which they were
// typed, again and again until they are acknowledged.

import { SignedOut, save } from "./server.js";

const RETRY = 4000;

export class Texts {
  /**
   * @param report called with (translation, state, reply) where state is saving, saved, offline, expired or what the
   *   reply says: conflict, held, refused
   */
  constructor(job, kept, report) {
    this.job = job;
    this.kept = kept;
    this.report = report;
    this.entries = new Map();
    this.leaving = false;
    this.left = [];
  }

  /**
   * The page is about to go. The one that follows may have been made before the last save arrived, so what is
   * acknowledged from now on stays in the browser for it: sent twice, a text does no harm.
   */
  leave() {
    this.leaving = true;
  }

  /** The page stayed after all. */
  stay() {
    this.leaving = false;
    this.left.splice(0).forEach(([translation, version]) => this.kept.forget(translation, version));
  }

  entry(translation, version, text) {
    if (!this.entries.has(translation)) {
      this.entries.set(translation, { version, saved: text, text, sent: null, busy: null, stopped: false });
    }
    return this.entries.get(translation);
  }

  /** What a segment holds now, acknowledged or not. */
  now(translation) {
    return this.entries.get(translation)?.text;
  }

  /** Whether it waits for its writer to decide: nothing more is sent until then. */
  isStopped(translation) {
    return this.entries.get(translation)?.stopped ?? false;
  }

  unsaved() {
    return [...this.entries].filter(([, e]) => e.text !== e.saved || e.sent !== null).map(([id]) => id);
  }

  /** Takes up a text that stayed in this browser, from the version that it was written from. */
  resume({ translation, version, text, sent }, saved) {
    const entry = this.entry(translation, version, saved);
    entry.sent = sent ?? null;
    entry.text = text;
    this.flush(translation);
  }

  /** Follows the server where nothing of one's own is under way; says whether another text is to be shown now. */
  follow(translation, version, text) {
    const entry = this.entries.get(translation);
    const ownWork = entry && (entry.busy || entry.stopped || entry.sent !== null || entry.text !== entry.saved);
    if (!entry || ownWork || version <= entry.version) {
      return false;
    }
    const changed = entry.text !== text;
    Object.assign(entry, { version, text, saved: text });
    return changed;
  }

  type(translation, text) {
    this.stay();
    const entry = this.entries.get(translation);
    entry.text = text;
    this.remember(translation, entry);
  }

  remember(translation, entry) {
    if (entry.text === entry.saved && entry.sent === null) {
      this.kept.forget(translation, entry.version);
    } else {
      this.kept.keep(translation, entry.version, entry.text, entry.sent);
    }
  }

  release(translation, version, text) {
    if (this.leaving) {
      this.kept.keep(translation, version, text, null);
      this.left.push([translation, version]);
    } else {
      this.kept.forget(translation, version);
    }
  }

  /** Sends what is not saved; with `complete` also declares it finished. Resolves with the last reply, or null. */
  async flush(translation, complete = false) {
    const entry = this.entries.get(translation);
    while (entry.busy) {
      await entry.busy;
    }
    if (entry.stopped || (!complete && entry.text === entry.saved && entry.sent === null)) {
      return null;
    }
    entry.busy = this.send(translation, entry, complete);
    try {
      return await entry.busy;
    } finally {
      entry.busy = null;
    }
  }

  async send(translation, entry, complete) {
    clearTimeout(entry.retry);
    const resend = entry.sent !== null && entry.sent !== entry.text;
    const text = entry.sent ?? entry.text;
    entry.sent = text;
    this.remember(translation, entry);
    this.report(translation, "saving");
    let reply;
    try {
      reply = await save(this.job, translation, { text, version: entry.version, complete: complete && !resend });
    } catch (failure) {
      this.report(translation, failure instanceof SignedOut ? "expired" : "offline");
      entry.retry = setTimeout(() => this.flush(translation), RETRY);
      return null;
    }
    this.acknowledge(translation, entry, text, reply);
    return resend && !entry.stopped ? this.send(translation, entry, complete) : reply;
  }

  acknowledge(translation, entry, text, reply) {
    const ending = reply.dataset.ending;
    const row = reply.querySelector("li.segment");
    entry.sent = null;
    // Refused: it stays in the browser until its writer discards it. In conflict: what is typed before someone decides
    // still starts from the version that it was written from.
    entry.stopped = ending === "refused" || ending === "conflict";
    if (ending !== "refused") {
      entry.saved = text;
    }
    if (!entry.stopped) {
      this.release(translation, entry.version, text);
      entry.version = Number(row.dataset.version);
    }
    this.remember(translation, entry);
    this.report(translation, ending, reply);
  }
}
