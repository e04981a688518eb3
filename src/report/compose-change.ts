import type { Assessment, Unremediable } from '../model/assessment.ts';
import { remedyPhrase } from './change-phrases.ts';
import { verdictWord } from './phrases.ts';
import { type Block, sentences } from './report.ts';

/**
 * What would change the answer: what the vendor and its owners could do about all of it, or else who alone could change
 * it, and what is left to the vendor though it would not be enough.
 */
export function composeChange(assessment: Assessment): Block[] {
  const { remedies, unremediable, verdict } = assessment;
  const isBarred = remedies.length === 0 && unremediable.length > 0;
  const isRefused = verdict !== 'approved' && verdict !== 'conditional';
  return sentences([
    ...remedies.map(
      ({ changes, verdict: reached }) => `${verdictWord(reached)} if ${remedyPhrase(changes)}.`,
    ),
    ...(isBarred ? [nothingToBeDone(unremediable)] : []),
    ...unremediable.map(whoseTurn),
    ...(remedies.length === 0 && isRefused ? leftToVendor(assessment) : []),
  ]);
}

function nothingToBeDone(unremediable: readonly Unremediable[]): string {
  const isForParts = unremediable.some(({ withoutParts }) => withoutParts !== undefined);
  return `Nothing the vendor or its owners can do${isForParts ? ' for this product' : ''}.`;
}

function whoseTurn({ rule, by, text, withoutParts = [] }: Unremediable): string {
  return `${text}${insteadOf(withoutParts)}  [${rule}${Object.hasOwn(TURNS, by) ? `: ${TURNS[by]}` : ''}]`;
}

/** A product without the parts that are in the way is another product; that it could be asked for, a buyer should know. */
function insteadOf(parts: readonly string[]): string {
  if (parts.length === 0) return '';
  const shown = parts.slice(0, 5).join(', ');
  return ` Only parts are in the way: a product without ${shown}${parts.length > 5 ? ' and others' : ''} is another question.`;
}

/** Who alone could change a rule's outcome. */
const TURNS: Readonly<Record<string, string>> = {
  agency: 'for the agency alone',
  legislature: 'for the legislature alone',
};

function leftToVendor({ findings, unremediable }: Assessment): string[] {
  const told = findings.flatMap(({ rule, remedy }) =>
    remedy === undefined ? [] : [`${rule}: if ${remedyPhrase(remedy)}.`],
  );
  const others = findings.filter(
    ({ rule, effect, outcome, remedy }) =>
      outcome === 'unknown' &&
      effect !== 'caution' &&
      remedy === undefined &&
      !unremediable.some((stuck) => stuck.rule === rule),
  );
  return [
    ...(others.length === 0
      ? []
      : [`To be found out first, see "Not known": ${others.map(({ rule }) => rule).join(', ')}.`]),
    ...(told.length === 0
      ? []
      : ['Left to the vendor and its owners, though it would not be enough:', ...told]),
  ];
}
