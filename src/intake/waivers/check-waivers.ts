import type { Issue } from '../../model/error.ts';
import { jsonPointer } from '../../model/parse.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import type { PlaceSet } from '../../model/place.ts';
import type { Policy } from '../../model/policy.ts';
import { readValue } from '../../model/read-value.ts';
import type { Dossier } from '../../model/vendor.ts';
import { definitionOf, type Vocabulary } from '../../model/vocabulary.ts';
import type { Waiver, WaiverFile } from '../../model/waiver.ts';

/** What the words of a waiver must be known in. */
export interface WaiverWorld {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly dossiers: readonly Dossier[];
  readonly vocabulary: Vocabulary;
  readonly places: Readonly<Record<string, PlaceSet>>;
}

type Say = (path: readonly PropertyKey[], code: string, detail: string) => void;

/**
 * Everything in a file of waivers that points to something which is not there: a waiver that is misspelt would never
 * act, and nobody would learn why. `seen` holds the ids of earlier files and takes in those of this one.
 */
export function checkWaivers(
  { waivers }: WaiverFile,
  file: string,
  world: WaiverWorld,
  seen: Set<string>,
): Issue[] {
  const issues: Issue[] = [];
  waivers.forEach((waiver, at) => {
    const say: Say = (path, code, detail) =>
      issues.push({
        pointer: jsonPointer(['waivers', at, ...path]),
        code,
        detail,
        severity: 'error',
        file,
      });
    if (seen.has(waiver.id))
      say(['id'], 'waiver.repeated-id', `\`${waiver.id}\` is the id of an earlier waiver; give each its own`);
    seen.add(waiver.id);
    checkRule(waiver, world, say);
    checkVendor(waiver, world, say);
    checkScope(waiver, world, say);
  });
  return issues;
}

function checkRule({ rule, scope }: Waiver, { policies }: WaiverWorld, say: Say): void {
  const isKnown = [...policies.values()].some((policy) => has(policy, rule));
  if (!isKnown)
    say(['rule'], 'waiver.rule-unknown', `there is no rule \`${rule}\`; \`assay policy show\` tells the ids`);
  scope.policies.forEach((id, at) => {
    const policy = policies.get(id);
    if (policy === undefined) {
      const detail = `there is no policy \`${id}\`; choose from ${list([...policies.keys()])}`;
      say(['scope', 'policies', at], 'waiver.policy-unknown', detail);
    } else if (isKnown && !has(policy, rule)) {
      const detail = `the policy \`${id}\` has no rule \`${rule}\`, so there is nothing to waive; leave it out`;
      say(['scope', 'policies', at], 'waiver.rule-elsewhere', detail);
    }
  });
}

function checkVendor({ scope: { vendor } }: Waiver, { dossiers }: WaiverWorld, say: Say): void {
  if ('dossier' in vendor) {
    if (!dossiers.some(({ id }) => id === vendor.dossier))
      say(
        ['scope', 'vendor', 'dossier'],
        'waiver.dossier-unknown',
        `there is no dossier \`${vendor.dossier}\`; check its id, or name the vendor by \`identifiers\``,
      );
    return;
  }
  vendor.identifiers.forEach((input, at) => {
    const { check, problem } = parseIdentifier(input);
    if (check === 'bad' && problem !== undefined)
      say(['scope', 'vendor', 'identifiers', at, 'value'], problem.code, problem.detail);
  });
}

function checkScope({ scope }: Waiver, { vocabulary, places }: WaiverWorld, say: Say): void {
  const definition = definitionOf(vocabulary, 'product.categories');
  scope.categories?.forEach((category, at) => {
    const read = definition === undefined ? undefined : readValue(definition, [category]);
    if (read !== undefined && 'expected' in read)
      say(
        ['scope', 'categories', at],
        'category.unknown',
        `\`${category}\` is not a known category; give ${read.expected}`,
      );
  });
  scope.markets?.forEach((place, at) => {
    if (/^[A-Z]{2}$/.test(place) || Object.hasOwn(places, place)) return;
    const detail = `\`${place}\` is neither a country code nor a known set of countries; choose from ${list(Object.keys(places))}`;
    say(['scope', 'markets', at], 'place.unknown', detail);
  });
}

function has(policy: Policy, rule: string): boolean {
  return policy.rules.some(({ id }) => id === rule);
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
