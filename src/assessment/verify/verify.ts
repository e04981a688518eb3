import type { Assessment } from '../../model/assessment.ts';
import type { PlainDate } from '../../model/date.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import type { Question, QuestionInput } from '../../model/question.ts';
import type { Request } from '../../model/request.ts';
import type { Verification, VerificationItem } from '../../model/verification.ts';
import { assess } from '../assess.ts';
import type { Prepared } from '../prepare.ts';
import { type QuestionContext, readQuestion } from '../read-question.ts';
import { readWhatIf } from '../read-what-if.ts';
import { checkPaper } from './check-paper.ts';
import { compareReceipts } from './compare-receipts.ts';
import { type DifferingPlace, differingPlaces } from './differing-places.ts';
import { type KeptDocuments, restoreDocuments } from './keep-documents.ts';
import type { Paper } from './read-papers.ts';

/**
 * Verifies one assessment: first the paper by itself, then, if that is whole, by asking the same again on the rules and
 * data at hand, with the day on which it was answered as today.
 */
export async function verify(
  { assessment: paper, asWritten }: Paper,
  documents: KeptDocuments,
  prepared: Prepared,
  today: PlainDate,
): Promise<Verification> {
  const contradictions = checkPaper(paper, today);
  if (contradictions.length > 0) return tell(paper, 'altered', contradictions);

  const again = askAgain(paper, documents, prepared);
  if ('items' in again) return tell(paper, 'differs', again.items);
  const { decidedOn } = paper.receipt;
  const answer = await assess(again.question, prepared, decidedOn);
  const causes = compareReceipts(paper, answer);
  if (causes.length > 0) return tell(paper, 'differs', causes, answer);

  // An answer without its outlook has the same receipt as the whole one.
  const whole = differingPlaces(asWritten, plain(answer));
  if (whole.length === 0) return tell(paper, 'same', [], answer);
  const bare = differingPlaces(
    asWritten,
    plain(await assess(again.question, prepared, decidedOn, 'decision')),
  );
  if (bare.length === 0) return tell(paper, 'same', [], answer);
  const places = bare.length < whole.length ? bare : whole;
  return tell(paper, 'altered', places.map(describePlace), answer);
}

function describePlace({ pointer, how }: DifferingPlace): VerificationItem {
  const what = {
    other: 'is not what the answer with this receipt says',
    added: 'is not in the answer with this receipt',
    'left-out': 'is left out of the answer with this receipt',
  }[how];
  return { item: 'content', pointer, detail: `\`${pointer}\` ${what}` };
}

/** The question of a paper, or why it can no longer be asked. */
function askAgain(
  { request, receipt }: Assessment,
  documents: KeptDocuments,
  prepared: Prepared,
): { readonly question: Question } | { readonly items: VerificationItem[] } {
  const { changes, ...asked } = request;
  const restored = restoreDocuments(asked, documents);
  if ('missing' in restored) return { items: restored.missing.map(cannotBeAsked) };
  try {
    return { question: readRequest(restored.question, changes, { ...prepared, today: receipt.decidedOn }) };
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'validation') throw error;
    return { items: error.issues.map(cannotBeAsked) };
  }
}

function cannotBeAsked({ pointer, detail }: Issue): VerificationItem {
  return {
    item: pointer === '/policy' ? 'policy' : 'request',
    pointer: `/request${pointer}`,
    detail: `it cannot be asked again: ${detail}`,
  };
}

function readRequest(asked: QuestionInput, changes: Request['changes'], context: QuestionContext): Question {
  if (changes === undefined) return readQuestion(asked, context);
  // To imagine the plans of a vendor that has none is a what-if too; nobody could ask for it by name.
  if (changes.length === 0) return { ...readQuestion(asked, context), changes };
  const { question, imagined } = readWhatIf({ ...asked, changes }, context);
  return { ...question, changes: imagined.changes };
}

function tell(
  paper: Assessment,
  result: Verification['result'],
  items: VerificationItem[],
  now?: Assessment,
): Verification {
  const { vendor, policy, market, asOf, knownAt, changes } = paper.question;
  return {
    id: paper.id,
    result,
    asked: { vendor, policy, market, asOf, knownAt, imagined: changes !== undefined },
    decidedOn: paper.receipt.decidedOn,
    verdict: { before: paper.verdict, ...(now === undefined ? {} : { after: now.verdict }) },
    findings: now === undefined ? [] : compareFindings(paper, now),
    items,
  };
}

function compareFindings(then: Assessment, now: Assessment): Verification['findings'] {
  const before = outcomesOf(then);
  const after = outcomesOf(now);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((rule) => {
    const [was, is] = [before.get(rule), after.get(rule)];
    if (was === is) return [];
    return [
      { rule, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ];
  });
}

function outcomesOf({ findings }: Assessment) {
  return new Map(findings.map(({ rule, outcome }) => [rule, outcome]));
}

/** As JSON would have it: an absent member and one without a value are the same. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
