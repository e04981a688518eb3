import type { Evaluator } from '../evaluation/evaluator.ts';
import { createReferenceEvaluator } from '../evaluation/reference.ts';
import { digest } from '../model/digest.ts';
import type { Policy } from '../model/policy.ts';
import { type DossierIndex, indexDossiers } from '../screening/index-dossiers.ts';
import { indexLists, type ListIndex } from '../screening/index-lists.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot with all that is worked out from it once: indexes, digests, the evaluator. */
export interface Prepared extends Snapshot {
  readonly listIndex: ListIndex;
  readonly dossierIndex: DossierIndex;
  readonly listDigests: ReadonlyMap<string, string>;
  readonly policyDigest: (policy: Policy) => string;
  readonly evaluate: Evaluator;
}

/** Prepares a snapshot for any number of questions. */
export function prepare(snapshot: Snapshot): Prepared {
  const policyDigests = new Map<Policy, string>();
  return {
    ...snapshot,
    listIndex: indexLists(snapshot.lists),
    dossierIndex: indexDossiers(snapshot.dossiers),
    listDigests: new Map([...snapshot.lists].map(([program, list]) => [program, digest(list)])),
    policyDigest: (policy) => {
      const known = policyDigests.get(policy);
      if (known !== undefined) return known;
      // Where a file lies says nothing about what it says.
      const rules = policy.rules.map(({ file: _, ...rule }) => rule);
      const { file: _, ...said } = policy;
      const made = digest({ policy: { ...said, rules }, vocabulary: snapshot.vocabulary, places: snapshot.places });
      policyDigests.set(policy, made);
      return made;
    },
    evaluate: createReferenceEvaluator(),
  };
}
