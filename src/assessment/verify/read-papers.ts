import { z } from 'zod';
import { Assessment } from '../../model/assessment.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import { parseWith } from '../../model/parse.ts';

/** An assessment as somebody kept it: as read, and as it stands there. */
export interface Paper {
  readonly assessment: Assessment;
  /** Without the `record` that a log adds: when and where it was kept is no part of the answer. */
  readonly asWritten: Readonly<Record<string, unknown>>;
}

const Kept = Assessment.safeExtend({ record: z.record(z.string(), z.unknown()).optional() });

/**
 * Reads one assessment, a list of them, or both sides of a what-if. Throws `AssayError` (`validation`) with every fault
 * of what is none.
 */
export function readPapers(input: unknown): readonly Paper[] {
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

interface Sheet {
  readonly pointer: string;
  readonly sheet: unknown;
}

function sheetsOf(input: unknown): Sheet[] {
  if (Array.isArray(input)) return input.map((sheet: unknown, at) => ({ pointer: `/${at}`, sheet }));
  if (isRecord(input) && 'before' in input && 'after' in input)
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

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
