import { show } from '../../../model/parse.ts';

/** One `Tag: value` of a text; `<text>` and `</text>` are taken off. */
export interface TagValue {
  readonly tag: string;
  readonly value: string;
  /** On which its tag stands, from 1. */
  readonly line: number;
}

/** A line that is none. */
export interface TagValueFault {
  readonly fault: string;
  readonly line: number;
}

/** The tags and values of a text, one after the other. Blank lines and those that begin with `#` say nothing. */
export function* splitTagValue(given: string): Generator<TagValue | TagValueFault> {
  const text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given;
  const endOfLine = (from: number) => {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  };
  let line = 0;
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = endOfLine(at);
    line += 1;
    const content = text.slice(at, end).trim();
    if (content === '' || content.startsWith('#')) continue;
    const colon = content.indexOf(':');
    const tag = content.slice(0, Math.max(colon, 0));
    const value = content.slice(colon + 1).trim();
    if (!/^[A-Za-z]+$/.test(tag)) {
      const fault = `${show(content)} is not \`Tag: value\`; text of several lines stands between \`<text>\` and \`</text>\``;
      yield { fault, line };
      continue;
    }
    if (!value.startsWith('<text>')) {
      yield { tag, value, line };
      continue;
    }
    const from = text.indexOf('<text>', at) + '<text>'.length;
    const close = text.indexOf('</text>', from);
    if (close === -1) {
      yield { fault: `the \`<text>\` of ${show(tag)} has no \`</text>\`; add it where the text ends`, line };
      return;
    }
    end = endOfLine(close);
    const behind = text.slice(close + '</text>'.length, end).trim();
    const inner = text.slice(from, close);
    yield behind === ''
      ? { tag, value: inner.trim(), line }
      : { fault: `${show(behind)} stands behind \`</text>\`; put it on a line of its own`, line };
    line += countBreaks(inner);
  }
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
