import { z } from 'zod';
import { PlainDate } from './date.ts';

/** One entry of the bibliography: who published what, when, and how it was checked. */
export const Source = z.strictObject({
  title: z.string().min(1).describe('The title of the document.'),
  label: z
    .string()
    .min(1)
    .describe('Who says it, as a sentence names them: "the vendor, as the press reported".'),
  publisher: z.string().min(1).describe('Who published it.'),
  published: PlainDate.describe('The day it was published.'),
  url: z.url().optional().describe('Where it can be read.'),
  kind: z
    .enum([
      'statute',
      'regulation',
      'directive',
      'decision',
      'court',
      'letter',
      'press-release',
      'press',
      'certificate',
      'report',
      'dataset',
      'invented',
    ])
    .describe('What kind of document it is.'),
  checked: z
    .enum(['V1', 'V2', 'invented'])
    .describe(
      "V1: the official text or the issuer's own page was seen. V2: a secondary source was. `invented`: a fictional vendor's.",
    ),
  note: z.string().min(1).optional().describe('What else should be known about it.'),
});
export type Source = z.infer<typeof Source>;

/** `data/sources.json`. */
export const Sources = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  sources: z.record(z.string(), Source).describe('The documents, by the id that statements use.'),
});
export type Sources = z.infer<typeof Sources>;
