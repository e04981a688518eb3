import { z } from 'zod';
import { LIFECYCLE_SCOPES } from './spdx3-relationships.ts';
import { shortTerm } from './spdx3-types.ts';

const Text = z.string().trim();
const Term = Text.min(1).transform(shortTerm);

/** A reference to an element: its id, or the element itself, written out in place. */
const Reference = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && 'spdxId' in value ? value.spdxId : value),
  Text.min(1),
);
/** JSON-LD writes a list of one as the one. */
const listOf = <T>(item: z.ZodType<T>) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item));
const References = listOf(Reference);

/** What is read of a package of SPDX 3.0; whatever else stands in it is left alone. */
export const Spdx3Package = z.object({
  spdxId: Text.min(1),
  name: Text.min(1),
  software_packageVersion: Text.optional(),
  software_packageUrl: Text.optional(),
  software_downloadLocation: Text.optional(),
  software_homePage: Text.optional(),
  software_copyrightText: Text.optional(),
  suppliedBy: References.default([]),
  originatedBy: References.default([]),
  externalIdentifier: listOf(z.object({ externalIdentifierType: Term, identifier: Text })).default([]),
});
export type Spdx3Package = z.infer<typeof Spdx3Package>;

export const Spdx3Agent = z.object({ spdxId: Text.min(1), name: Text.optional() });

export const Spdx3Collection = z.object({
  spdxId: Text.min(1),
  rootElement: References.default([]),
  import: listOf(z.object({ externalSpdxId: Text })).default([]),
});
export type Spdx3Collection = z.infer<typeof Spdx3Collection>;

export const Spdx3Relationship = z.object({
  spdxId: Text.optional(),
  from: Reference,
  to: References,
  relationshipType: Term,
  scope: Text.transform(shortTerm).pipe(z.enum(LIFECYCLE_SCOPES)).optional(),
  completeness: Text.transform(shortTerm)
    .pipe(z.enum(['complete', 'incomplete', 'noAssertion']))
    .optional(),
});
export type Spdx3Relationship = z.infer<typeof Spdx3Relationship>;

/** Any other element. */
export const Spdx3Other = z.object({ spdxId: Text.optional() });
