/** Remembers what was made for a key, and forgets the keys longest unused beyond `size`. */
export class BoundedMemo<V> {
  readonly #values = new Map<string, V>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** The value for `key`, made now unless it is remembered. */
  take(key: string, make: () => V): V {
    let value = this.#values.get(key);
    if (value === undefined) {
      value = make();
      const oldest = this.#values.keys().next();
      if (this.#values.size >= this.#size && !oldest.done) this.#values.delete(oldest.value);
    } else this.#values.delete(key);
    // A Map keeps the order of insertion: what is put in anew stands behind all others.
    this.#values.set(key, value);
    return value;
  }
}
