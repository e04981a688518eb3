import { digest } from '../model/digest.ts';
import type { Prepared } from './prepare.ts';

/**
 * What answers by one policy are given on, by name: each as its digest. A list that is not there has none.
 * Throws for a policy that is not on offer.
 */
export function digestSnapshot(prepared: Prepared, policy: string | undefined): Record<string, string> {
  const { engine, listDigests, dossiers, builders, sources, trustedKeys, waivers, judgements } = prepared;
  return {
    'the program': engine,
    ...(policy === undefined
      ? {}
      : { 'the policy, with its rules, the vocabulary and the places': prepared.policyDigest(policy) }),
    ...Object.fromEntries([...listDigests].map(([program, of]) => [`the list ${program}`, of])),
    'the dossiers': digest(dossiers),
    'the register of builders': digest(builders),
    'the sources': digest(sources),
    'the trusted keys': digest(trustedKeys),
    'the waivers': digest(waivers),
    'the judgements': digest(judgements),
  };
}
