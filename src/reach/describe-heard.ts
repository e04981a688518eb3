import type { ReachStep } from '../model/reach-step.ts';
import { describeDoubt, describePath } from './graph/describe-path.ts';
import type { Doubt, Path } from './graph/path.ts';
import type { ReachAnswer } from './graph/reach-of.ts';
import { shareOfRange } from './graph/share-range.ts';
import type { Heard } from './hear-relations.ts';

type NameOf = (key: string) => string;

/** Why a listing reaches a party, as a sentence part: the way, then how who is listed met the list. */
export function describeHit(path: Path, explanation: string, { answer }: Heard, nameOf: NameOf): string {
  return join([describePath(path, nameOf), explanation, ...officers(answer, nameOf)]);
}

/** What is not known of the way, with the way as far as it can be told; undefined for a party of whom only the owners are not known. */
export function describeUnknown({ answer, perhaps }: Heard, key: string, nameOf: NameOf): string | undefined {
  if (answer.reached !== 'unknown') return undefined;
  const own = perhaps.get(key);
  if (own !== undefined && answer.path.length === 0) return join([own, ...officers(answer, nameOf)]);
  if (answer.path.length === 0 && answer.doubts.every((doubt) => isAboutOwners(doubt, key))) return undefined;
  const doubts = answer.doubts.map((doubt) => {
    const explanation = doubt.kind === 'near-name' ? perhaps.get(doubt.party) : undefined;
    return `${describeDoubt(doubt, nameOf)}${explanation === undefined ? '' : `: ${explanation}`}`;
  });
  return join([describePath(answer.path, nameOf), ...new Set(doubts), ...officers(answer, nameOf)]);
}

function isAboutOwners(doubt: Doubt, key: string): boolean {
  return doubt.kind === 'owners' && doubt.party === key;
}

/** That the list does not name a party, by whose judgement where a person had to look, and which of its officers it does. */
export function describeMiss({ answer, ruledOut }: Heard, key: string, nameOf: NameOf): string {
  const judged = [...ruledOut].flatMap(([of, says]) =>
    says.map((one) => (of === key ? one : `of "${nameOf(of)}", ${one}`)),
  );
  return join(['not found on the list', ...new Set(judged), ...officers(answer, nameOf)]);
}

/** The steps of a path as an answer carries them. */
export function showPath(path: Path, nameOf: NameOf): ReachStep[] {
  return path.map(({ kind, from, to, share, source }) => {
    const shown = share === undefined ? undefined : shareOfRange(share);
    return {
      from: nameOf(from),
      to: nameOf(to),
      kind,
      ...(shown === undefined ? {} : { share: shown }),
      source,
    };
  });
}

/** Officers reach nothing, but a reader will ask. */
function officers(answer: ReachAnswer, nameOf: NameOf): string[] {
  return answer.officers.map(({ officer, isCertain }) => {
    const verb = isCertain ? 'is' : 'may be';
    return `its officer ${nameOf(officer)} ${verb} on the list, which by itself reaches no company`;
  });
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
