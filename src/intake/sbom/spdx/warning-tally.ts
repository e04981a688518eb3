import type { Issue } from '../../../model/error.ts';

/** How many warnings of a kind are told: a document of a hundred thousand packages has as many dead references. */
const MOST_OF_A_KIND = 10;

/** The warnings about one document: the first ten of each kind, and how many others there are. */
export class WarningTally {
  readonly #file: string;
  readonly #kinds = new Map<string, { readonly told: Issue[]; untold: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  add(pointer: string, code: string, detail: string): void {
    const kind = this.#kinds.get(code) ?? { told: [], untold: 0 };
    this.#kinds.set(code, kind);
    if (kind.told.length === MOST_OF_A_KIND) kind.untold += 1;
    else kind.told.push(this.#issue(pointer, code, detail));
  }

  issues(): Issue[] {
    return [...this.#kinds].flatMap(([code, { told, untold }]) =>
      untold === 0 ? told : [...told, this.#issue('', code, `there ${isOrAre(untold)} more of these`)],
    );
  }

  #issue(pointer: string, code: string, detail: string): Issue {
    return { pointer, code, detail, severity: 'warning', file: this.#file };
  }
}

function isOrAre(count: number): string {
  return count === 1 ? 'is one' : `are ${count}`;
}
