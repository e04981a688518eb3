import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { PlainDate } from './date.ts';
import { Scope } from './scope.ts';

/** A value as files and requests write it: sets as arrays. Which shape fits which fact, the vocabulary says. */
export const FactValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);
export type FactValue = z.infer<typeof FactValue>;

/**
 * What a statement claims about its value: it holds (`in-effect`), is announced (`planned`), held until the day before
 * `from` (`ended`), is taken back (`withdrawn`), is said by others without proof (`alleged`), or is disputed (`denied`).
 * Only `in-effect` satisfies or violates anything.
 */
export const FactStatus = z.enum(['in-effect', 'planned', 'ended', 'withdrawn', 'alleged', 'denied']);
export type FactStatus = z.infer<typeof FactStatus>;

/** A dotted fact name, `data.files.location`. */
export const FactName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/, 'a fact name is lower case, in parts joined by dots');

/** One statement about a vendor or its product, as a dossier or a question states it. */
export const FactRecord = z.strictObject({
  id: z
    .string()
    .min(1)
    .optional()
    .describe('Names the statement so that a later one can supersede it; unique in its dossier.'),
  name: FactName.describe('What is stated.'),
  value: FactValue.describe('The value as the vocabulary types it: sets as arrays, countries as codes.'),
  scope: Scope.optional().describe('Whose customers and which products it is about; without it, all.'),
  from: PlainDate.describe('The first day on which it holds.'),
  to: PlainDate.optional().describe(
    'The first day on which it no longer holds, if that was known when it was published.',
  ),
  published: PlainDate.describe('The day it became public.'),
  status: FactStatus.describe(
    'What is claimed of the value; only `in-effect` satisfies or violates anything.',
  ),
  dueBy: PlainDate.optional().describe('The last day in time, for a plan.'),
  source: z.string().min(1).describe('An id of `sources.json`, or who said so in words.'),
  assurance: Assurance.describe('How well it is supported.'),
  periodEnd: PlainDate.optional().describe(
    'The last day of the period that an `audited` statement covers; its freshness is counted from there.',
  ),
  release: z.string().min(1).optional().describe('The one release that a `verified` statement speaks for.'),
  supersedes: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Ids of earlier statements that this one replaces.'),
  note: z.string().min(1).optional().describe('What else should be known about it.'),
});
export type FactRecord = z.infer<typeof FactRecord>;

/** A statement as dossiers must write it: complete for its status and its rung. */
export const DossierFact = FactRecord.superRefine((fact, context) => {
  const needs = (path: string, error: string) =>
    context.addIssue({ code: 'custom', path: [path], message: error });
  if (fact.assurance === 'audited' && fact.periodEnd === undefined)
    needs('periodEnd', 'an `audited` statement needs `periodEnd`: its freshness is counted from there');
  if (fact.periodEnd !== undefined && fact.periodEnd > fact.published)
    needs(
      'periodEnd',
      'an audit is published after the period it covers, so `periodEnd` must not lie after `published`',
    );
  if (fact.assurance === 'verified' && fact.release === undefined)
    needs('release', 'a `verified` statement needs `release`: it speaks for one release only');
  if (fact.dueBy !== undefined && fact.status !== 'planned')
    needs('dueBy', 'only a `planned` statement has `dueBy`');
  if (fact.to !== undefined && fact.to <= fact.from)
    needs('to', '`to` is the first day out, so it must lie after `from`');
  if ((fact.status === 'ended' || fact.status === 'withdrawn') && fact.supersedes === undefined)
    needs(
      'supersedes',
      `a statement that is \`${fact.status}\` names in \`supersedes\` what it brings to an end`,
    );
});
