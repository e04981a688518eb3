import type { z } from 'zod';
import { Builder } from '../../model/builder.ts';
import { JudgementFile } from '../../model/judgement.ts';
import { ListFile } from '../../model/listing.ts';
import { PlaceSets } from '../../model/place.ts';
import { PolicyFile } from '../../model/policy.ts';
import { RuleFile } from '../../model/rule.ts';
import { Sources } from '../../model/source.ts';
import { Dossier } from '../../model/vendor.ts';
import { Vocabulary } from '../../model/vocabulary.ts';
import { WaiverFile } from '../../model/waiver.ts';

/** The files that a pack is written in, by the kind that their schema is named after. */
export const SCHEMA_KINDS = {
  rule: { schema: RuleFile, title: 'A rule', files: 'rules/provisions and rules/criteria' },
  policy: { schema: PolicyFile, title: 'A policy', files: 'rules/policies' },
  vocabulary: { schema: Vocabulary, title: 'The facts that rules may name', files: 'rules/vocabulary.json' },
  places: { schema: PlaceSets, title: 'Dated sets of countries', files: 'rules/places.json' },
  dossier: { schema: Dossier, title: 'What is recorded about one vendor', files: 'data/vendors' },
  builder: { schema: Builder, title: 'Who runs a build system, and where', files: 'data/builders' },
  list: { schema: ListFile, title: 'A programme and everybody on it', files: 'data/lists' },
  sources: { schema: Sources, title: 'The bibliography', files: 'data/sources.json' },
  judgements: { schema: JudgementFile, title: 'Judgements', files: 'the file that --judgements names' },
  waivers: { schema: WaiverFile, title: 'Waivers', files: 'the file that --waivers names' },
} as const satisfies Record<string, { schema: z.ZodType; title: string; files: string }>;

/** What a JSON Schema can be made for. */
export type SchemaKind = keyof typeof SCHEMA_KINDS;

/** Whether there is a schema of that name. */
export function isSchemaKind(text: string): text is SchemaKind {
  return Object.hasOwn(SCHEMA_KINDS, text);
}
