import { ASSURANCE_LADDER } from '../model/assurance.ts';
import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { show } from '../model/parse.ts';
import {
  DEFAULT_BARS,
  DEFAULT_HORIZON_MONTHS,
  DEFAULT_MAX_AGE,
  DEFAULT_PART_COVERAGE,
} from '../model/policy.ts';
import { idOf } from './check-id.ts';
import { fault } from './fault.ts';
import { isPlainObject, type PlainObject } from './plain-object.ts';

/** The policy files with what they include put in, and what is wrong with the including. */
export interface IncludedPolicies {
  readonly files: readonly JsonFile[];
  readonly issues: readonly Issue[];
}

/**
 * Puts into each policy what it includes: first the rules, facts, parameters and thresholds of the others, then its own.
 * A policy may add and tighten: what an included one fixes, or sets as a parameter, it cannot set otherwise, and of two
 * minima, ages, horizons, coverages or bars the stricter counts. Which of the rest is sound, reading the policy will tell.
 */
export function applyIncludes(files: readonly JsonFile[]): IncludedPolicies {
  const byId = new Map(files.map((file) => [idOf(file.path), file]));
  const issues: Issue[] = [];
  const done = new Map<string, JsonFile>();

  const resolve = (file: JsonFile, trail: readonly string[]): JsonFile => {
    const id = idOf(file.path);
    const known = done.get(id);
    if (known !== undefined) return known;
    const { content } = file;
    if (!isPlainObject(content) || !Array.isArray(content.includes)) return file;
    const { includes, ...own } = content;
    let merged: PlainObject = {};
    for (const [at, name] of includes.entries()) {
      const other = typeof name === 'string' ? byId.get(name) : undefined;
      const say = (code: string, detail: string) =>
        void issues.push(fault(file.path, ['includes', at], code, detail));
      if (other === undefined)
        say('policy.include-unknown', `there is no policy ${show(name)}; check its spelling or add its file`);
      else if (other === file || trail.includes(idOf(other.path)))
        say('policy.include-circle', `${show(name)} leads back to this policy; break the circle`);
      else merged = merge(merged, resolve(other, [...trail, id]).content, file.path, issues);
    }
    const whole = { ...file, content: merge(merged, own, file.path, issues) };
    done.set(id, whole);
    return whole;
  };

  return { files: files.map((file) => resolve(file, [])), issues };
}

const JOINED = ['fixed', 'assumptions', 'parameters', 'weights'] as const;

/** Two policies as one; where both say something and neither is stricter, the upper one counts. */
function merge(lower: PlainObject, upper: unknown, file: string, issues: Issue[]): PlainObject {
  if (!isPlainObject(upper)) return lower;
  const merged: Record<string, unknown> = { ...lower, ...upper };
  const lists = (key: string) =>
    [lower[key], upper[key]].flatMap((list) => (Array.isArray(list) ? list : []));
  if (Array.isArray(lower.rules)) merged.rules = [...new Set(lists('rules'))];
  // Each once: what is included by two ways would double with every step.
  if (Array.isArray(lower.thresholds)) merged.thresholds = [...new Set(lists('thresholds'))];
  for (const key of JOINED) {
    const [below, above] = [objectIn(lower, key), objectIn(upper, key)];
    if (below === undefined) continue;
    merged[key] = { ...below, ...above };
    if (key === 'fixed' || key === 'parameters')
      for (const issue of refixed(key, below, above ?? {}, file)) issues.push(issue);
  }
  const minima = [objectIn(lower, 'minimumAssurance'), objectIn(upper, 'minimumAssurance')];
  if (minima[0] !== undefined) merged.minimumAssurance = stricter(minima[0], minima[1] ?? {});
  // Nothing has been included yet: there is nothing to be stricter than.
  if (!Object.hasOwn(lower, 'id')) return merged;
  const { horizonMonths: below = DEFAULT_HORIZON_MONTHS } = lower;
  const { horizonMonths: above = below } = upper;
  if (typeof below === 'number' && typeof above === 'number') merged.horizonMonths = Math.max(below, above);
  const { partCoverage: least = DEFAULT_PART_COVERAGE } = lower;
  const { partCoverage: asked } = upper;
  if (typeof least === 'number' && typeof asked === 'number') merged.partCoverage = Math.max(least, asked);
  const bars = objectIn(upper, 'screening');
  if (bars !== undefined) merged.screening = lowerBars(objectIn(lower, 'screening') ?? {}, bars);
  const ages = objectIn(upper, 'maxAge');
  if (ages !== undefined) merged.maxAge = fresher(objectIn(lower, 'maxAge') ?? {}, ages);
  return merged;
}

/** Of two bars the lower, which lets less pass; what is no number stays, for whoever checks the file. */
function lowerBars(below: PlainObject, above: PlainObject): PlainObject {
  const given: PlainObject = { ...DEFAULT_BARS, ...below };
  const lower = (bar: string, asked: unknown) => {
    const known = Object.hasOwn(given, bar) ? given[bar] : undefined;
    return typeof known === 'number' && typeof asked === 'number' ? Math.min(known, asked) : asked;
  };
  return {
    ...below,
    ...Object.fromEntries(Object.entries(above).map(([bar, asked]) => [bar, lower(bar, asked)])),
  };
}

/** Of two ages of a rung the younger, where the lower policy says nothing against what counts without it; what is no age stays. */
function fresher(below: PlainObject, above: PlainObject): PlainObject {
  const months = (age: unknown) => (age === 'never' ? Number.POSITIVE_INFINITY : Number(age));
  const given = { ...DEFAULT_MAX_AGE, ...below };
  const younger = (rung: string, age: unknown) => {
    const known: unknown = Object.hasOwn(given, rung) ? given[rung as keyof typeof given] : undefined;
    return months(known) < months(age) ? known : age;
  };
  return {
    ...below,
    ...Object.fromEntries(Object.entries(above).map(([rung, age]) => [rung, younger(rung, age)])),
  };
}

function objectIn(content: PlainObject, key: string): PlainObject | undefined {
  const value = content[key];
  return isPlainObject(value) ? value : undefined;
}

/** What a policy gives otherwise than one that it includes: whether that is stricter nobody can tell. */
function refixed(
  field: 'fixed' | 'parameters',
  below: PlainObject,
  above: PlainObject,
  file: string,
): Issue[] {
  return Object.keys(above)
    .filter(
      (name) => Object.hasOwn(below, name) && JSON.stringify(below[name]) !== JSON.stringify(above[name]),
    )
    .map((name) =>
      fault(
        file,
        [field, name],
        'policy.include-refixed',
        `an included policy has another \`${name}\`; leave it as it is, or name the rules instead of including the policy`,
      ),
    );
}

function stricter(below: PlainObject, above: PlainObject): PlainObject {
  const ladder: readonly unknown[] = ASSURANCE_LADDER;
  const rungOf = (name: unknown) => ladder.indexOf(name);
  const higher = (a: unknown, b: unknown) => (rungOf(a) > rungOf(b) ? a : b);
  return {
    ...below,
    ...Object.fromEntries(
      Object.entries(above).map(([rule, rung]) => [
        rule,
        Object.hasOwn(below, rule) ? higher(below[rule], rung) : rung,
      ]),
    ),
  };
}
