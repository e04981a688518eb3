import { z } from 'zod';
import { PlainDate } from './date.ts';

/** One entry of the bibliography: who published what, when, and how it was checked. */
export const Source = z.strictObject({
  title: z.string().min(1),
  /** Who says it, as a sentence names them: "the vendor, as the press reported". */
  label: z.string().min(1),
  publisher: z.string().min(1),
  published: PlainDate,
  url: z.url().optional(),
  kind: z.enum([
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
  ]),
  /** V1: the official text or the issuer's own page was seen. V2: a secondary source was. `invented`: a fictional vendor's. */
  checked: z.enum(['V1', 'V2', 'invented']),
  note: z.string().min(1).optional(),
});
export type Source = z.infer<typeof Source>;

/** `data/sources.json`. */
export const Sources = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(z.string(), Source),
});
export type Sources = z.infer<typeof Sources>;
