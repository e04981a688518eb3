import { type PlainDate, parsePlainDate } from '../../src/model/date.ts';
import type { FactValue } from '../../src/model/fact.ts';
import { placesKey } from '../../src/model/fact-set.ts';
import { resolvePlaces } from '../../src/model/place.ts';
import { factsOf, placesOf, type Rule } from '../../src/model/rule.ts';
import { isInForce } from '../../src/policies/rules-in-force.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';

export const POLICY = 'us-federal-civilian';

/** What a script that applies one policy on one day needs of it. */
export interface PolicyInForce {
  readonly rules: readonly Rule[];
  /** The facts that no row changes: those of the policy, and that nobody is on any list. */
  readonly given: Readonly<Record<string, FactValue>>;
  /** The members of the sets of countries that rules compare with, by `placesKey`. */
  readonly places: Readonly<Record<string, FactValue>>;
}

export async function readPolicyInForce(): Promise<PolicyInForce> {
  const day = today();
  const { policies, places } = await readData(packFolders({}), 'assay bench');
  const policy = policies.get(POLICY);
  if (policy === undefined) throw new Error(`there is no policy ${POLICY}`);
  const rules = policy.rules.filter((rule) => isInForce(rule, day, day));
  const listed = rules.flatMap(factsOf).filter((name) => name.includes('.listed.'));
  const resolved = rules.flatMap(placesOf).flatMap((refs): [string, FactValue][] => {
    const members = resolvePlaces(refs, places, day, day);
    return members === undefined ? [] : [[placesKey(refs), [...members]]];
  });
  return {
    rules,
    given: {
      ...Object.fromEntries(listed.map((name) => [name, false])),
      ...policy.assumptions,
      ...policy.fixed,
    },
    places: Object.fromEntries(resolved),
  };
}

export function today(): PlainDate {
  return parsePlainDate(new Date().toISOString().slice(0, 10)) as PlainDate;
}
