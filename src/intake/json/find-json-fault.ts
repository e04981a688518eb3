import { show } from '../../model/parse.ts';

/** The first fault of a JSON text: where it stands, both counted from 1, and what it is. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/**
 * The first fault of `text` as JSON that nests no deeper than `deepest`; undefined when there is none. A key that stands
 * twice in one object is a fault, too: one of its values would be lost without a word.
 */
export function findJsonFault(text: string, deepest: number): JsonFault | undefined {
  const fault = new Scanner(text, deepest).run();
  if (fault === undefined) return undefined;
  const before = text.slice(0, fault.at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, what: fault.what };
}

interface Fault {
  readonly at: number;
  readonly what: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Below it stand the control characters, which a string may hold only as escapes. */
const FIRST_PLAIN = 0x20;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Walks the text to the first fault. `JSON.parse` tells no position in some versions of Node, and drops repeated keys. */
class Scanner {
  #at = 0;
  readonly #text: string;
  readonly #deepest: number;

  constructor(text: string, deepest: number) {
    this.#text = text;
    this.#deepest = deepest;
  }

  run(): Fault | undefined {
    const fault = this.#value(0);
    if (fault !== undefined) return fault;
    this.#space();
    return this.#at < this.#text.length ? this.#fault('there is more text behind the end') : undefined;
  }

  #value(depth: number): Fault | undefined {
    this.#space();
    if (depth > this.#deepest) return this.#fault(`it nests deeper than ${this.#deepest} levels`);
    switch (this.#text[this.#at]) {
      case '{':
        return this.#members('}', depth, new Set());
      case '[':
        return this.#members(']', depth);
      case '"':
        return this.#string() === undefined
          ? this.#fault('this text has no closing quote, or holds a character that needs a `\\`')
          : undefined;
      default:
        return this.#literal();
    }
  }

  #literal(): Fault | undefined {
    const start = this.#at;
    const literal = this.#take(LITERAL);
    if (literal === undefined) return this.#fault('a value is expected');
    // `JSON.parse` would make it infinite.
    return Math.abs(Number(literal)) === Number.POSITIVE_INFINITY
      ? { at: start, what: `${show(literal)} is a larger number than can be kept` }
      : undefined;
  }

  #members(close: string, depth: number, keys?: Set<string>): Fault | undefined {
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return undefined;
    }
    for (;;) {
      const fault = (keys === undefined ? undefined : this.#key(keys)) ?? this.#value(depth + 1);
      if (fault !== undefined) return fault;
      this.#space();
      const next = this.#text[this.#at];
      if (next !== ',' && next !== close) return this.#fault(`\`,\` or \`${close}\` is expected`);
      this.#at += 1;
      if (next === close) return undefined;
    }
  }

  #key(keys: Set<string>): Fault | undefined {
    this.#space();
    const start = this.#at;
    const raw = this.#string();
    if (raw === undefined) return this.#fault('a field name in double quotes is expected');
    const key: string = raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);
    if (keys.has(key)) return { at: start, what: `the field ${show(key)} stands twice` };
    keys.add(key);
    this.#space();
    if (this.#text[this.#at] !== ':') return this.#fault('`:` is expected');
    this.#at += 1;
    return undefined;
  }

  /** A whole string with its quotes. Letter by letter: one expression for all of it runs out of stack on one of 20 MB. */
  #string(): string | undefined {
    const start = this.#at;
    if (this.#text[start] !== '"') return undefined;
    let at = start + 1;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        return this.#text.slice(start, this.#at);
      }
      if (code === BACKSLASH) {
        this.#at = at;
        const escaped = this.#take(ESCAPE);
        this.#at = start;
        if (escaped === undefined) return undefined;
        at += escaped.length;
      } else if (code >= FIRST_PLAIN) at += 1;
      else return undefined; // A control character, or the end of the text.
    }
  }

  #space(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fault(what: string): Fault {
    const end = this.#at >= this.#text.length ? 'the text ends too early: ' : '';
    return { at: this.#at, what: end + what };
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
