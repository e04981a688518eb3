import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/api/parse-json.ts';
import { question } from './open-api.ts';

const faultOf = (text: string): string => {
  try {
    parseJson(text);
    return 'none';
  } catch (error) {
    return String(error);
  }
};

describe('reading JSON', () => {
  it('gives the value', () => {
    expect(parseJson(JSON.stringify(question))).toEqual(question);
  });

  it('finds a stray character wherever it stands', () => {
    const text = JSON.stringify({ ...question, more: [true, false, null, -1.5e3, '\u00e9"\\'] }, null, 1);
    // Inside a text it is no fault; inside a word or a number the fault is the whole word.
    const inText = /"(?:[^"\\]|\\.)*"|true|false|null|-?\d[\d.e]*/g;
    const quoted = [...text.matchAll(inText)].map(
      ({ index, 0: all }) => [index, index + all.length] as const,
    );
    for (let at = 0; at <= text.length; at += 1) {
      if (quoted.some(([from, to]) => at > from && at < to)) continue;
      const before = text.slice(0, at).split('\n');
      expect(faultOf(`${text.slice(0, at)}@${text.slice(at)}`)).toContain(
        `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}:`,
      );
    }
  });

  it('finds the end of a text that breaks off', () => {
    expect(faultOf('{\n  "vendor": {')).toContain('line 2, column 14:');
  });

  it('finds a stray word and a comma too many', () => {
    expect(faultOf('{"a": x}')).toContain('line 1, column 7:');
    expect(faultOf('{"a": 1,\n}')).toContain('line 2, column 1:');
  });

  it('refuses a field that stands twice: one of its values would be lost', () => {
    expect(faultOf('{"name": "AO Kaspersky Lab", "name": "Nobody"}')).toContain(
      'line 1, column 30: the field `name` stands twice',
    );
  });

  it('refuses nesting that no question has', () => {
    expect(faultOf('['.repeat(64) + ']'.repeat(64))).toBe('none');
    expect(faultOf('['.repeat(100_000) + ']'.repeat(100_000))).toContain('64 levels');
  });
});
