import type { Evaluator } from '../evaluation/evaluator.ts';
import { createReferenceEvaluator } from '../evaluation/reference.ts';
import { digest } from '../model/digest.ts';
import type { Policy } from '../model/policy.ts';
import { type DossierIndex, indexDossiers } from '../screening/index-dossiers.ts';
import { indexLists, type ListIndex } from '../screening/index-lists.ts';
import { indexRelations, type RelationIndex } from './index-relations.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot with all that is worked out from it once: indexes, digests, the evaluator. */
export interface Prepared extends Snapshot {
  readonly listIndex: ListIndex;
  readonly dossierIndex: DossierIndex;
  readonly relationIndex: RelationIndex;
  readonly listDigests: ReadonlyMap<string, string>;
  readonly policyDigest: (policy: string) => string;
  readonly evaluate: Evaluator;
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
  return {
    ...snapshot,
    ...registers,
    relationIndex: indexRelations(snapshot, registers),
    listDigests: new Map([...snapshot.lists].map(([program, list]) => [program, digest(list)])),
    policyDigest: (id) => {
      const known = policyDigests.get(id);
      if (known === undefined) throw new Error(`there is no policy ${id}`);
      return known;
    },
    evaluate: createReferenceEvaluator(),
  };
}

/** Covers what the policy and its rules say; where their files lie says nothing. */
function digestOf(policy: Policy, snapshot: Snapshot): string {
  const rules = policy.rules.map(({ file: _, ...rule }) => rule);
  const { file: _, ...said } = policy;
  return digest({ policy: { ...said, rules }, vocabulary: snapshot.vocabulary, places: snapshot.places });
}
