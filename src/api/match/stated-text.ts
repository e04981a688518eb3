import { z } from 'zod';
import type { Issue } from '../../model/error.ts';
import { jsonPointer, parseWith } from '../../model/parse.ts';

/** A text of a query that is to be compared, and where it stands in the body. */
export interface StatedText {
  readonly property: string;
  readonly text: string;
  readonly pointer: string;
}

const Texts = z.array(z.string());

/**
 * The texts of those properties of the query at `at` that are `wanted`, without blank ones, and what is no text. A text that
 * stands by itself is a list of one, as in yente.
 */
export function readTexts(
  properties: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
  at: string,
): [texts: StatedText[], faults: Issue[]] {
  const texts: StatedText[] = [];
  const faults: Issue[] = [];
  for (const property of wanted) {
    if (!Object.hasOwn(properties, property)) continue;
    const stated = properties[property];
    const pointer = `${at}${jsonPointer(['properties', property])}`;
    const isOne = typeof stated === 'string';
    const parsed = parseWith(Texts, isOne ? [stated] : stated);
    if ('value' in parsed)
      parsed.value.forEach((text, place) => {
        if (text.trim() !== '')
          texts.push({ property, text: text.trim(), pointer: isOne ? pointer : `${pointer}/${place}` });
      });
    else faults.push(...parsed.issues.map((issue) => ({ ...issue, pointer: `${pointer}${issue.pointer}` })));
  }
  return [texts, faults];
}

/** That something of a query is not compared, or may not mean what it says. */
export function notCompared(pointer: string, code: string, detail: string): Issue {
  return { pointer, code, detail, severity: 'warning' };
}
