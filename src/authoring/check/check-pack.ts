import type { PackFiles } from '../../assessment/open-pack.ts';
import { AssayError, firstIssues, type Issue } from '../../model/error.ts';
import { type Pack, readPack } from '../read-pack.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDates } from './check-dates.ts';
import { checkExamples } from './check-examples.ts';
import { checkIntervals } from './check-intervals.ts';
import { checkPairs } from './check-pairs.ts';
import { checkSupply } from './check-supply.ts';
import { checkThresholds } from './check-thresholds.ts';
import { checkUse } from './check-use.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { joinChecked } from './checked.ts';

/** How much was checked. */
export interface PackSize {
  readonly rules: number;
  readonly policies: number;
  readonly facts: number;
  readonly lists: number;
}

/** What is wrong with a pack, by file and place. */
export interface PackCheck {
  readonly defects: readonly Issue[];
  /** What was too large to be looked at to its end; no defects, but no clean bill either. */
  readonly notes: readonly Issue[];
  /** Left out for a pack that cannot be loaded: then only the faults that loading found are told. */
  readonly checked?: PackSize;
}

/**
 * Checks the files of a pack without asking them anything: all that loading refuses, and, of a pack that loads, what
 * would make it decide wrongly, never, or unlike what its author meant. Examples are not run here.
 */
export function checkPack(files: PackFiles): PackCheck {
  const read = tryToRead(files);
  if ('defects' in read) return read;
  const { pack } = read;
  const { defects, notes } = joinChecked([
    ...pack.rules.map((rule) => checkConditions(rule, pack)),
    checkPairs(pack),
    checkThresholds(pack),
    {
      defects: [
        ...pack.rules.flatMap((rule) => [...checkIntervals(rule), ...checkExamples(rule, pack)]),
        ...checkSupply(pack),
        ...checkUse(pack),
        ...checkVocabulary(pack),
        ...checkDates(pack),
      ],
      notes: [],
    },
  ]);
  return {
    defects: inFileOrder(defects),
    notes: inFileOrder(notes),
    checked: {
      rules: pack.rules.length,
      policies: pack.policies.size,
      facts: Object.keys(pack.vocabulary.facts).length,
      lists: pack.lists.length,
    },
  };
}

function tryToRead(files: PackFiles): { readonly pack: Pack } | PackCheck {
  try {
    return { pack: readPack(files) };
  } catch (error) {
    return tellRefused(error);
  }
}

/** The faults for which a pack was refused, as defects; throws again what names no fault of a file. */
export function tellRefused(error: unknown): PackCheck {
  if (!(error instanceof AssayError) || error.code !== 'pack' || error.issues.length === 0) throw error;
  return { defects: firstIssues(inFileOrder(error.issues)), notes: [] };
}

/** By file, and within a file in the order in which they were found. */
function inFileOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => {
    const [one, other] = [a.file ?? '', b.file ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
