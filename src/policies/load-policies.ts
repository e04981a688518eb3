import { AssayError, type Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import type { PlaceSet } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { applyIncludes } from './apply-includes.ts';
import { buildPolicy } from './build-policy.ts';
import { checkDuplicates, idOf } from './check-id.ts';
import { isPlainObject } from './plain-object.ts';
import { readPlaces } from './read-places.ts';
import { readPolicy } from './read-policy.ts';
import { type LoadedRule, readRule } from './read-rule.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** The files of a rule pack, read and parsed by somebody who may touch the disk. */
export interface PolicyFiles {
  readonly vocabulary: JsonFile;
  readonly places: JsonFile;
  readonly rules: readonly JsonFile[];
  readonly policies: readonly JsonFile[];
}

/** A rule pack in which everything that names something names something that exists and fits. */
export interface LoadedPolicies {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly vocabulary: Vocabulary;
  readonly places: Record<string, PlaceSet>;
  /** Every rule, used by a policy or not, by id. */
  readonly rules: readonly LoadedRule[];
}

/**
 * Checks a whole rule pack and makes its policies ready to be applied.
 * Throws `AssayError` with code `pack` and every fault of every file, each with its file, its pointer and what to do:
 * a pack that is wrong in one place must not decide anything in another.
 */
export function loadPolicies(files: PolicyFiles): LoadedPolicies {
  const { vocabulary, issues: vocabularyIssues } = readVocabulary(files.vocabulary);
  const { places, issues: placeIssues } = readPlaces(files.places);
  const context = {
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(places === undefined ? {} : { places }),
  };
  // Lists of lists: a hostile file has more faults than a call takes arguments.
  const found: (readonly Issue[])[] = [vocabularyIssues, placeIssues];

  const sound = new Map<string, LoadedRule>();
  const faulty = new Set<string>();
  for (const file of files.rules) {
    const read = readRule(file, context);
    found.push(read.issues);
    if (read.rule === undefined) for (const id of [idOf(file.path), statedId(file)]) faulty.add(id);
    else sound.set(read.rule.id, read.rule);
  }
  found.push(
    checkDuplicates('rule', withIds(files.rules)),
    checkDuplicates('policy', withIds(files.policies)),
  );

  const policies = new Map<string, Policy>();
  const included = applyIncludes(files.policies);
  found.push(included.issues);
  for (const file of included.files) {
    const { policy, issues: own } = readPolicy(file, { sound, faulty }, context);
    found.push(own);
    if (policy === undefined || vocabulary === undefined || places === undefined) continue;
    const rules = [...new Set(policy.rules)].flatMap((id) => sound.get(id) ?? []);
    const built = buildPolicy(policy, rules, { vocabulary, places });
    found.push(built.issues);
    if ('policy' in built) policies.set(policy.id, built.policy);
  }

  const issues = found.flat();
  if (issues.length > 0 || vocabulary === undefined || places === undefined)
    throw new AssayError('pack', 'the rule pack cannot be loaded', withoutRepeats(issues));
  return { policies: sorted(policies), vocabulary, places, rules: [...sorted(sound).values()] };
}

function statedId({ content }: JsonFile): string {
  const { id } = isPlainObject(content) ? content : {};
  return typeof id === 'string' ? id : '';
}

function withIds(files: readonly JsonFile[]) {
  return files.map((file) => ({ id: statedId(file), file: file.path })).filter((file) => file.id !== '');
}

/** Two rules that need the same parameter of a policy tell its absence twice in the same words. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function sorted<T>(byId: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1)));
}
