import type { Issue } from '../../model/error.ts';

/** What is odd about one value of a record that is read all the same: what it is, and what was made of it. */
export interface Oddity {
  readonly code: string;
  readonly detail: string;
}

/** The warnings of one file. The same oddity on many records is told once, with its first place and their number. */
export class Warnings {
  readonly #file: string;
  readonly #seen = new Map<string, Oddity & { readonly at: string; times: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes an oddity, if there is one. `at` is `line 12` or a JSON pointer. */
  add(at: string, oddity: Oddity | undefined): void {
    if (oddity === undefined) return;
    const key = `${oddity.code} ${oddity.detail}`;
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, { ...oddity, at, times: 1 });
    else known.times += 1;
  }

  /** All of them, in the order in which they were first met. */
  issues(): readonly Issue[] {
    return [...this.#seen.values()].map(({ at, code, detail, times }) => {
      const isPointer = at === '' || at.startsWith('/');
      const again = times === 1 ? '' : ` (${times} times, here first)`;
      return {
        pointer: isPointer ? at : '',
        code,
        detail: `${isPointer ? '' : `${at}: `}${detail}${again}`,
        severity: 'warning',
        file: this.#file,
      };
    });
  }
}
