import { z } from 'zod';
import { unknownLists } from '../../assessment/screen-lists.ts';
import { type Parsed, parseWith, show } from '../../model/parse.ts';
import type { ScreenedList } from '../../model/screening-answer.ts';

const MOST_RESULTS = 100;
const DEFAULT_LIMIT = 5;
const DEFAULT_THRESHOLD = 0.7;

/** What stands behind the `?`. */
export const MatchQueryString = z.strictObject({
  limit: z
    .string()
    .refine((text) => /^\d{1,3}$/.test(text) && isWithin(Number(text), 1, MOST_RESULTS), {
      error: ({ input }) =>
        `${show(input)} is no number of results; give a whole number from 1 to ${MOST_RESULTS}`,
    })
    .transform(Number)
    .optional()
    .meta({
      description: 'How many results a query gets at most.',
      override: { type: 'integer', minimum: 1, maximum: MOST_RESULTS, default: DEFAULT_LIMIT },
    }),
  threshold: z
    .string()
    .refine((text) => /^\d(?:\.\d{1,9})?$/.test(text) && isWithin(Number(text), 0, 1), {
      error: ({ input }) => `${show(input)} is no score; give a number from 0 to 1, such as 0.7`,
    })
    .transform(Number)
    .optional()
    .meta({
      description: 'The score from which on a result is a match. Results are shown from 0.5 on.',
      override: { type: 'number', minimum: 0, maximum: 1, default: DEFAULT_THRESHOLD },
    }),
  lists: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('The programmes whose lists are looked through, with commas between them; all when left out.'),
});

export interface MatchParameters {
  readonly limit: number;
  readonly threshold: number;
  /** Programme ids; undefined for all lists. */
  readonly lists?: readonly string[];
}

/** Reads the query of a URL; a list that is not among `lists` is a fault. */
export function readMatchParameters(query: unknown, lists: readonly ScreenedList[]): Parsed<MatchParameters> {
  const parsed = parseWith(MatchQueryString, query);
  if (!('value' in parsed)) return parsed;
  const { limit = DEFAULT_LIMIT, threshold = DEFAULT_THRESHOLD, lists: stated } = parsed.value;
  if (stated === undefined) return { value: { limit, threshold }, issues: [] };
  const chosen = [
    ...new Set([stated].flat().flatMap((text) => text.split(',').map((program) => program.trim()))),
  ];
  const unknown = unknownLists(chosen, lists, () => '/lists');
  return unknown.length > 0
    ? { issues: unknown }
    : { value: { limit, threshold, lists: chosen }, issues: [] };
}

function isWithin(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}
