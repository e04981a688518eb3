/**
 * Remembers what was made for a key: at least for the last `size / 2` keys asked for, at most for `size` (two, if that is
 * less). It forgets half of them at a time: a Map from which the oldest is taken one by one walks past all taken before.
 */
export class BoundedMemo<V> {
  readonly #half: number;
  #recent = new Map<string, V>();
  #before = new Map<string, V>();

  constructor(size: number) {
    this.#half = Math.max(1, Math.floor(size / 2));
  }

  /** The value for `key`, made now unless it is remembered. */
  take(key: string, make: () => V): V {
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const value = this.#before.get(key) ?? make();
    if (this.#recent.size >= this.#half) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return value;
  }
}
