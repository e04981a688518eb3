import type { JsonFile } from '../../model/json-file.ts';
import { parseWith } from '../../model/parse.ts';
import type { PlaceSet } from '../../model/place.ts';
import { PolicyFile } from '../../model/policy.ts';
import type { RuleFile } from '../../model/rule.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { loadPolicies, type PolicyFiles } from '../../policies/load-policies.ts';

/** A sound rule pack as its authors wrote it: conditions by name, parameters and minima not yet put into the rules. */
export interface PackContents {
  /** By id, like everything below. */
  readonly policies: readonly PolicyFile[];
  readonly rules: readonly RuleFile[];
  readonly vocabulary: Vocabulary;
  readonly places: Readonly<Record<string, PlaceSet>>;
}

/** Reads a pack for people. Throws `AssayError` `pack` with every fault: what is wrong is not worth explaining. */
export function readContents(files: PolicyFiles): PackContents {
  const { rules, vocabulary, places } = loadPolicies(files);
  const policies = files.policies.map(readPolicyFile).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { policies, rules, vocabulary, places };
}

function readPolicyFile({ content, path }: JsonFile): PolicyFile {
  const parsed = parseWith(PolicyFile, content, path);
  if (!('value' in parsed)) throw new Error(`${path} was sound when the pack was loaded`);
  return parsed.value;
}
