/** What the scripts use of a browser's storage: its entries are properties, its methods are not listed among them. */
export function storage() {
  return Object.create({
    setItem(key, value) {
      this[key] = String(value);
    },
    getItem(key) {
      return this[key] ?? null;
    },
    removeItem(key) {
      delete this[key];
    },
  });
}
