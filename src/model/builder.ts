import { z } from 'zod';
import { DossierFact } from './fact.ts';
import { DatedInterval } from './interval.ts';
import { CountryCode } from './place.ts';

/** A key with which a builder signs, for as long as it is known to be the builder's. */
const BuilderKey = DatedInterval.safeExtend({
  publicKey: z
    .string()
    .regex(/^-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]+-----END PUBLIC KEY-----\n?$/, {
      error: 'a public key is written in PEM: `-----BEGIN PUBLIC KEY-----`, its lines in base64, and its end',
    })
    .describe('The public key, in PEM (SubjectPublicKeyInfo).'),
  source: z.string().min(1).describe('An id of `sources.json`.'),
});

/**
 * `data/builders/<id>.json`: who runs a build system, where it stands and who supervises it. Provenance names a builder and
 * no country; only through such an entry does it say where a product was built.
 */
export const Builder = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of a builder is lower case: a-z, 0-9 and `-`')
    .describe('The name of the file without `.json`.'),
  title: z.string().min(1).describe('The build system, as text for people names it.'),
  fictional: z
    .boolean()
    .default(false)
    .describe('Set on invented builders, which also say so in their title.'),
  builderIds: z
    .array(z.string().min(8))
    .min(1)
    .describe(
      'The ids under which provenance names it. Each also stands for whatever goes on from it behind a `/`, `@`, `#` or `?`.',
    ),
  operator: z
    .strictObject({
      name: z.string().min(1).describe('Who runs it.'),
      country: CountryCode.optional().describe('Where the operator is at home.'),
    })
    .describe('Who runs the build system.'),
  keys: z.array(BuilderKey).default([]).describe('The keys with which it signs.'),
  facts: z
    .array(DossierFact)
    .default([])
    .describe('Where it builds and signs, and who supervises it: dated, sourced statements.'),
  notes: z.array(z.string()).default([]).describe('What else should be known about it.'),
});
export type Builder = z.infer<typeof Builder>;
