import { createReferenceJudge, type Judge } from '../evaluation/judge.ts';
import type { PlainDate } from '../model/date.ts';
import { digest } from '../model/digest.ts';
import type { Policy } from '../model/policy.ts';
import { type DossierIndex, indexDossiers } from '../screening/index-dossiers.ts';
import { indexLists, type ListIndex } from '../screening/index-lists.ts';
import { indexRelations, type RelationIndex } from './index-relations.ts';
import { indexJudgements, type JudgementIndex } from './judgements/index-judgements.ts';
import type { PartyRegisters } from './place-party.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot with all that is worked out from it once: indexes, digests, who judges. */
export interface Prepared extends Snapshot {
  readonly listIndex: ListIndex;
  readonly dossierIndex: DossierIndex;
  readonly judgementIndex: JudgementIndex;
  /** What parties are recognised by, with the judgements that had been given by that day. */
  readonly registersOn: (knownAt: PlainDate) => PartyRegisters;
  readonly listDigests: ReadonlyMap<string, string>;
  readonly policyDigest: (policy: string) => string;
  readonly judge: Judge;
}

/** Prepares a snapshot for any number of questions. */
export function prepare(snapshot: Snapshot): Prepared {
  const policyDigests = new Map(
    [...snapshot.policies.values()].map((policy) => [policy.id, digestOf(policy, snapshot)]),
  );
  const registers = {
    listIndex: indexLists(snapshot.lists),
    dossierIndex: indexDossiers(snapshot.dossiers),
  };
  const judgementIndex = indexJudgements(snapshot.judgements, snapshot.lists);
  return {
    ...snapshot,
    ...registers,
    judgementIndex,
    registersOn: registersByDay(snapshot, registers, judgementIndex),
    listDigests: new Map([...snapshot.lists].map(([program, list]) => [program, digest(list)])),
    policyDigest: (id) => {
      const known = policyDigests.get(id);
      if (known === undefined) throw new Error(`there is no policy ${id}`);
      return known;
    },
    judge: createReferenceJudge(),
  };
}

function registersByDay(
  snapshot: Snapshot,
  registers: Pick<Prepared, 'listIndex' | 'dossierIndex'>,
  index: JudgementIndex,
): Prepared['registersOn'] {
  const relationsBy = indexRelations(snapshot, registers);
  // Between two judgements nothing changes.
  const made = new Map<number, RelationIndex>();
  return (knownAt) => {
    const judgements = { index, knownAt };
    const known = index.knownBy(knownAt);
    const relationIndex = made.get(known) ?? relationsBy(judgements);
    made.set(known, relationIndex);
    return { ...registers, judgements, relationIndex };
  };
}

/** Covers what the policy and its rules say; where their files lie says nothing. */
function digestOf(policy: Policy, snapshot: Snapshot): string {
  const rules = policy.rules.map(({ file: _, ...rule }) => rule);
  const { file: _, ...said } = policy;
  return digest({ policy: { ...said, rules }, vocabulary: snapshot.vocabulary, places: snapshot.places });
}
