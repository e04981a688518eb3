import type { Doubt, Path, Step } from './path.ts';
import { describeShare, type ShareRange } from './share-range.ts';

/** The name to show for the party behind a key. */
type NameOf = (key: string) => string;

/**
 * A path as one sentence part: "X holds 25 % and Y holds 25 % of Z, which holds 100 % of W". Steps that lead to one party
 * together are joined; a step that goes on from where the one before it ended continues its clause. Empty for an empty path.
 */
export function describePath(path: Path, nameOf: NameOf): string {
  let sentence = '';
  let endedAt: string | undefined;
  for (const steps of joinSteps(path)) {
    const [first] = steps;
    const continues = steps.length === 1 && endedAt !== undefined && first.from === endedAt;
    const separator = continues ? ', ' : '; ';
    const clause = steps.length > 1 ? describeHolders(steps, nameOf) : describeStep(first, continues, nameOf);
    sentence += endedAt === undefined ? clause : `${separator}${clause}`;
    endedAt = first.to;
  }
  return sentence;
}

/** What is not known, as a sentence part: "how much X holds of Z is not known". */
export function describeDoubt(doubt: Doubt, nameOf: NameOf): string {
  switch (doubt.kind) {
    case 'near-name':
      return `whether ${nameOf(doubt.party)} is the one on the list is not known`;
    case 'owners':
      return `who else owns ${nameOf(doubt.party)} is not known`;
    case 'share':
    case 'control': {
      const { from, to, kind } = doubt.step;
      const [holder, held] = kind === 'held-by' ? [to, from] : [from, to];
      return doubt.kind === 'share'
        ? `how much ${nameOf(holder)} holds of ${nameOf(held)} is not known exactly`
        : `whether ${nameOf(holder)} controls ${nameOf(held)} is not known`;
    }
  }
}

type Steps = readonly [Step, ...Step[]];

/** Neighbouring steps of holders that lead to one party together. */
function joinSteps(path: Path): Steps[] {
  const joined: [Step, ...Step[]][] = [];
  for (const step of path) {
    const group = joined.at(-1);
    const isJoined = group?.[0].kind === 'holds' && step.kind === 'holds' && group[0].to === step.to;
    if (isJoined) group.push(step);
    else joined.push([step]);
  }
  return joined;
}

function describeHolders(steps: Steps, nameOf: NameOf): string {
  const parts = steps.map(({ from, share }) => `${nameOf(from)} holds ${shareOf(share)}`);
  const last = parts.at(-1);
  return `${parts.slice(0, -1).join(', ')} and ${last} of ${nameOf(steps[0].to)}`;
}

/** One step; one that continues a clause speaks of its start as "which". */
function describeStep({ kind, from, to, share }: Step, continues: boolean, nameOf: NameOf): string {
  const who = continues ? 'which' : nameOf(from);
  const whom = nameOf(to);
  switch (kind) {
    case 'holds':
      return `${who} holds ${shareOf(share)} of ${whom}`;
    case 'held-by':
      return `${shareOf(share)} of ${who} is held by ${whom}`;
    case 'controls':
      return `${who} controls ${whom}${aside(share)}`;
    case 'controlled-by':
      return `${who} is controlled by ${whom}${aside(share)}`;
    case 'succeeded-by':
      return `${who} was succeeded by ${whom}`;
    case 'renamed':
      return `${who} was renamed ${whom}`;
    case 'formerly':
      return `${who} was formerly named ${whom}`;
  }
}

function shareOf(share: ShareRange | undefined): string {
  return share === undefined ? 'a share that is not known' : describeShare(share);
}

/** A share beside control: it does not decide, but a reader will ask. */
function aside(share: ShareRange | undefined): string {
  return share === undefined ? '' : ` (with ${describeShare(share)})`;
}
