// Texts that were typed and not yet acknowledged by the server. They live in this browser's storage, so that a reload,
// a crash of the tab or a lost connection takes nothing away.

const PREFIX = "dragoman/kept";

export class Kept {
  constructor(account, job) {
    this.prefix = `${PREFIX}/${account}/${job}/`;
  }

  key(translation, version) {
    return `${this.prefix}${translation}/${version}`;
  }

  /** `sent` is a text on its way whose answer has not come: it is sent again first, so that nobody conflicts with himself. */
  keep(translation, version, text, sent) {
    localStorage.setItem(this.key(translation, version), JSON.stringify({ text, sent }));
  }

  forget(translation, version) {
    localStorage.removeItem(this.key(translation, version));
  }

  all() {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => {
        const [translation, version] = key.slice(this.prefix.length).split("/");
        return { translation, version: Number(version), ...JSON.parse(localStorage.getItem(key)) };
      });
  }
}
