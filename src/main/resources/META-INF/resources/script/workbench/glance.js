// Findings and terms while someone types: the server looks at the text as it stands and stores nothing. Saving goes its
// own, slower way, so that a pause for thought does not make a revision of every half sentence.

import { glance } from "./server.js";

const PAUSE = 350;

export class Glance {
  constructor(job, report) {
    this.job = job;
    this.report = report;
  }

  /** @param now tells what the text is when the answer comes: one about an older text is dropped */
  soon(translation, now) {
    this.stop();
    this.timer = setTimeout(() => this.look(translation, now), PAUSE);
  }

  stop() {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  async look(translation, now) {
    const text = now();
    this.asking = new AbortController();
    try {
      const reply = await glance(this.job, translation, text, this.asking.signal);
      if (text === now()) {
        this.report(translation, reply);
      }
    } catch {
      // The text is safe without: saving it says what is wrong with the connection.
    }
  }
}
