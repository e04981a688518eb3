import { z } from 'zod';
import { Assessment } from '../../model/assessment.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import { parseWith } from '../../model/parse.ts';
import { WhatIf } from '../../model/what-if.ts';
import { differencesBetween } from '../what-if.ts';

/** An assessment as somebody kept it: as read, and as it stands there. */
export interface Paper {
  readonly assessment: Assessment;
  /** Without the `record` that a log adds: when and where it was kept is no part of the answer. */
  readonly asWritten: Readonly<Record<string, unknown>>;
}

/** When and where a log keeps an answer. */
const KeptRecord = z.strictObject({
  createdAt: z.string(),
  links: z.record(z.string(), z.string()),
});
const Kept = Assessment.safeExtend({ record: KeptRecord.optional() });
const KeptWhatIf = WhatIf.safeExtend({ before: Kept, after: Kept });

/**
 * Reads one assessment, a list of them, or both sides of a what-if. Throws `AssayError` (`validation`) with every fault
 * of what is none.
 */
export function readPapers(input: unknown): readonly Paper[] {
  refuseAlteredWhatIf(input);
  const read = sheetsOf(input).map(({ pointer, sheet }) => readPaper(sheet, pointer));
  const issues = read.flatMap((paper) => ('issues' in paper ? paper.issues : []));
  const papers = read.filter((paper): paper is Paper => 'assessment' in paper);
  if (issues.length === 0 && papers.length > 0) return papers;
  throw new AssayError(
    'validation',
    papers.length === 0 && issues.length === 0
      ? 'the list is empty; give an assessment, as `--format json` or the API writes it'
      : 'this cannot be verified, for it is no assessment; give one as `--format json` or the API writes it',
    issues,
  );
}

/** What a what-if adds to its two answers follows from them; if it does not, nobody needs to look further. */
function refuseAlteredWhatIf(input: unknown): void {
  if (!isWhatIf(input)) return;
  // What is wrong with one of its answers is told with that answer.
  if ([input.before, input.after].some((side) => !Kept.safeParse(side).success)) return;
  const parsed = parseWith(KeptWhatIf, input);
  if (!('value' in parsed)) throw altered(parsed.issues);
  const { before, after, changes, differences } = parsed.value;
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const told: readonly (readonly [string, boolean, string])[] = [
    ['/before', before.request.changes === undefined, 'something is imagined in the answer as it is'],
    [
      '/changes',
      isSame(changes, after.request.changes ?? []),
      'these are not the changes of the second answer',
    ],
    [
      '/differences',
      isSame(differences, differencesBetween(before, after)),
      'these do not follow from the two answers',
    ],
  ];
  const issues = told.flatMap(([pointer, holds, detail]): Issue[] =>
    holds ? [] : [{ pointer, code: 'paper.what-if', detail, severity: 'error' }],
  );
  if (issues.length > 0) throw altered(issues);
}

function altered(issues: readonly Issue[]): AssayError {
  return new AssayError('validation', 'this is no what-if as it was given; it has been altered', issues);
}

interface Sheet {
  readonly pointer: string;
  readonly sheet: unknown;
}

function sheetsOf(input: unknown): Sheet[] {
  if (Array.isArray(input)) return input.map((sheet: unknown, at) => ({ pointer: `/${at}`, sheet }));
  if (isWhatIf(input))
    return (['before', 'after'] as const).map((side) => ({ pointer: `/${side}`, sheet: input[side] }));
  return [{ pointer: '', sheet: input }];
}

function readPaper(sheet: unknown, pointer: string): Paper | { readonly issues: readonly Issue[] } {
  // What was never meant to be an assessment need not be told each field that it lacks.
  if (isRecord(sheet) && !('receipt' in sheet)) {
    const detail = 'there is no receipt here, so nothing to verify it by';
    return { issues: [{ pointer, code: 'paper.no-receipt', detail, severity: 'error' }] };
  }
  const parsed = parseWith(Kept, sheet);
  if (!('value' in parsed) || !isRecord(sheet))
    return { issues: parsed.issues.map((issue) => ({ ...issue, pointer: `${pointer}${issue.pointer}` })) };
  const { record: _, ...assessment } = parsed.value;
  const { record: __, ...asWritten } = sheet;
  return { assessment, asWritten };
}

function isWhatIf(input: unknown): input is Record<'before' | 'after', unknown> {
  return isRecord(input) && 'before' in input && 'after' in input;
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
