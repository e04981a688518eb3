import { z } from 'zod';
import { AssayError, type Issue } from '../model/error.ts';
import { parseWith } from '../model/parse.ts';
import type { TimelineInput } from '../model/timeline.ts';

/** Several values of one parameter: with commas between them, given again, or both. */
const Several = z.union([z.string(), z.array(z.string())]);

/** The parameters of a timeline. The service checks what they mean. */
export const TimelineQuery = z.strictObject({
  policy: Several.optional().describe(
    'Ids of policies with commas between them, or `all`; `trusted-sourcing` when left out.',
  ),
  category: Several.optional().describe('Categories of the product, with commas between them.'),
  product: z.string().optional().describe('The product, by name.'),
  market: z
    .string()
    .optional()
    .describe("A country, a set of countries, or `all`; each policy's own market when left out."),
  from: z
    .string()
    .optional()
    .describe('The first day; that of the first thing that bears on it when left out.'),
  to: z
    .string()
    .optional()
    .describe('The first day left out; after the last change that is known when left out.'),
});

/** Reads the question that the query of a URL asks about a vendor. Throws `AssayError` (`validation`) naming every wrong parameter. */
export function readTimelineQuery(
  query: unknown,
  vendor: string,
): Record<keyof TimelineInput & string, unknown> {
  const parsed = parseWith(TimelineQuery, query);
  if (!('value' in parsed)) throw new AssayError('validation', 'the query cannot be read', parsed.issues);
  const { policy, category, product, market, from, to } = parsed.value;
  return {
    vendor: { name: vendor },
    product: {
      ...(product === undefined ? {} : { name: product }),
      ...(category === undefined ? {} : { categories: listed(category) }),
    },
    policies: policy === undefined ? undefined : listed(policy),
    market,
    from,
    to,
  };
}

const PARAMETERS: readonly (readonly [RegExp, string])[] = [
  [/^\/policies\b.*$/, '/policy'],
  [/^\/product\/categories\b.*$/, '/category'],
  [/^\/product\/name$/, '/product'],
];

/** The error with the parameters of the query in place of the fields that they were read into; any other error as it is. */
export function nameParameters(error: unknown): unknown {
  if (!(error instanceof AssayError) || error.code !== 'validation') return error;
  const named = ({ pointer, ...issue }: Issue): Issue => ({
    ...issue,
    pointer: PARAMETERS.reduce((path, [field, parameter]) => path.replace(field, parameter), pointer),
  });
  return new AssayError(error.code, error.message, error.issues.map(named));
}

function listed(values: string | readonly string[]): string[] {
  return [values].flat().flatMap((value) => value.split(',').map((part) => part.trim()));
}
