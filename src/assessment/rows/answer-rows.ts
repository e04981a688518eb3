import type { RowQuestion } from '../../intake/csv/read-row.ts';
import type { Assessment } from '../../model/assessment.ts';
import { parsePlainDate } from '../../model/date.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import { DEFAULT_POLICY } from '../../model/question.ts';
import { identifierKey } from '../../screening/identifier-key.ts';
import { askRow, questionText } from '../ask-row.ts';
import { BoundedMemo } from '../bounded-memo.ts';
import type { AssayService } from '../ports.ts';
import type { Prepared } from '../prepare.ts';
import { decidesByIdentity } from './decides-by-identity.ts';
import type {
  OpenSbom,
  QuestionDefaults,
  Refused,
  RowAnswer,
  RowAnswerer,
  RowDecision,
} from './row-answer.ts';
import { createRowSorter, type StrangersRow } from './row-class.ts';
import { createStrangerIds, type StrangerIds } from './stranger-ids.ts';

/** What all rows of one kind are told, and what their receipts have in common. */
type RowClass =
  | Refused
  | {
      readonly decision: RowDecision;
      readonly warnings: readonly string[];
      readonly idOf: StrangerIds;
    };

/** A kind of row: the answer once there is one, and until then the promise of it. */
interface Slot {
  known?: RowClass;
  readonly coming: Promise<RowClass>;
}

/** How many kinds of rows are remembered; each takes some kilobytes. */
const REMEMBERED_CLASSES = 10_000;

/**
 * Answers the rows of a run as `assess` would, one by one. Most rows of a vendor file are about companies of which nobody knows
 * anything: these are decided by what else their rows say, so that the first of each kind is assessed, and each of the others
 * gets its answer with the id that its own assessment would have. Whoever is near to anybody is assessed by itself.
 */
export function createRowAnswerer(
  assess: AssayService['assess'],
  prepared: Prepared,
  defaults: QuestionDefaults & { readonly knownAt: string },
  openSbom?: OpenSbom,
): RowAnswerer {
  const policy = prepared.policies.get(defaults.policy ?? DEFAULT_POLICY);
  const knownAt = parsePlainDate(defaults.knownAt);
  const sort =
    policy === undefined || knownAt === undefined || decidesByIdentity(policy)
      ? () => undefined
      : createRowSorter(prepared.registersOn(knownAt), waivedIdentifiers(prepared));
  const classes = new BoundedMemo<Slot>(REMEMBERED_CLASSES);

  const assessWhole = (row: RowQuestion) => askRow({ assess }, questionText(row, defaults), openSbom);
  const answerWhole = answerEachRow(assess, defaults, openSbom);
  const openClass = async (row: RowQuestion, stranger: StrangersRow): Promise<RowClass> => {
    const answer = await assessWhole(row);
    if ('refused' in answer) return answer;
    const { assessment, warnings } = answer;
    const opened = { decision: decisionOf(assessment), warnings, idOf: createStrangerIds(assessment) };
    if (opened.idOf(row, stranger.identifiers) !== assessment.id)
      throw new Error(`the id of a row was made otherwise than that of its assessment ${assessment.id}`);
    return opened;
  };

  return (row) => {
    const stranger = sort(row);
    if (stranger === undefined) return answerWhole(row);
    const slot = classes.take(stranger.key, (): Slot => {
      const coming = openClass(row, stranger).then((opened) => {
        made.known = opened;
        return opened;
      });
      const made: Slot = { coming };
      return made;
    });
    const answer = (one: RowClass): RowAnswer =>
      'refused' in one
        ? one
        : {
            decision: {
              ...one.decision,
              id: one.idOf(row, stranger.identifiers),
              vendor: { ...one.decision.vendor, name: row.vendor.name },
            },
            warnings: one.warnings,
          };
    return slot.known === undefined ? slot.coming.then(answer) : answer(slot.known);
  };
}

/** Assesses each row by itself. */
export function answerEachRow(
  assess: AssayService['assess'],
  defaults: QuestionDefaults,
  openSbom?: OpenSbom,
): RowAnswerer {
  return async (row) => {
    const answer = await askRow({ assess }, questionText(row, defaults), openSbom);
    if ('refused' in answer) return answer;
    return { decision: decisionOf(answer.assessment), warnings: answer.warnings };
  };
}

function decisionOf(assessment: Assessment): RowDecision {
  const { id, verdict, verdictCode, possible, risk, deciding, missingFacts, vendor } = assessment;
  return { id, verdict, verdictCode, possible, risk, deciding, missingFacts, vendor };
}

/** The numbers of vendors who have a waiver. */
function waivedIdentifiers({ waivers }: Prepared): ReadonlySet<string> {
  const named = waivers.flatMap(({ scope }) =>
    'identifiers' in scope.vendor ? scope.vendor.identifiers : [],
  );
  return new Set(named.map(parseIdentifier).map(identifierKey));
}
