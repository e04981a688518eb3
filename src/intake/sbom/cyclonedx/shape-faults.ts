import { AssayError, type Issue } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';

/** Collects what has the wrong shape in a document, so that all of it is told at once. */
export class ShapeFaults {
  readonly #issues: Issue[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(pointer: string, code: string, detail: string): void {
    this.#issues.push({ pointer, code, detail, severity: 'error', file: this.#file });
  }

  missing(pointer: string, expected: string): void {
    this.add(pointer, 'field.missing', `this field is missing; give ${expected}`);
  }

  /** Of objects and lists only the kind is told: they may hold what is nobody's business. */
  type(pointer: string, found: unknown, expected: string): void {
    const what = Array.isArray(found) ? 'a list' : typeof found === 'object' ? 'an object' : show(found);
    this.add(pointer, 'field.type', `${what} does not fit; give ${expected}`);
  }

  /** Throws `AssayError` `malformed` with every fault, if there is any. */
  throwIfAny(): void {
    const { length } = this.#issues;
    if (length === 0) return;
    const [count, them] = length === 1 ? ['one fault', 'it'] : [`${length} faults`, 'them'];
    throw new AssayError(
      'malformed',
      `\`${this.#file}\` cannot be read as CycloneDX, it has ${count}; mend ${them} and try again`,
      this.#issues,
    );
  }
}
