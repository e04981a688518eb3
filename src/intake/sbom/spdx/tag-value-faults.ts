import type { Issue } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { TagValue } from './split-tag-value.ts';

/** The faults of a text in the tag-value notation, by line. */
export class TagValueFaults {
  readonly #file: string;
  readonly #all: Issue[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  get all(): readonly Issue[] {
    return this.#all;
  }

  add(line: number, code: string, detail: string): void {
    this.#all.push({ pointer: `line ${line}`, code, detail, severity: 'error', file: this.#file });
  }

  /** A tag that stands outside the elements that have it, which begin with the tag `first`. */
  outside({ tag, line }: TagValue, kind: string, first: string): void {
    const detail = `${show(tag)} stands outside a ${kind}; put it behind the \`${first}\` it belongs to`;
    this.add(line, 'sbom.order', detail);
  }

  /** A tag that its element has already: the first tag of another one may be missing or misspelt. */
  twice({ tag, line }: TagValue): void {
    const detail = `${show(tag)} stands here a second time; is the first tag of an element missing?`;
    this.add(line, 'sbom.repeated-tag', detail);
  }
}
