import type { Identifier } from '../model/identifier.ts';
import type { Judged } from '../model/judged.ts';
import { parseIdentifier, parseScheme } from '../model/parse-identifier.ts';
import { type PlaceSet, resolvePlaces } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import { type Dossier, findProducts, type Vendor } from '../model/vendor.ts';
import type { Waiver, WaiverFault, WaiverShown } from '../model/waiver.ts';

/** What a waiver is held against. */
export interface WaiverContext {
  readonly waivers: readonly Waiver[];
  readonly question: Question;
  readonly vendor: Vendor;
  readonly dossiers: readonly Dossier[];
  readonly places: Readonly<Record<string, PlaceSet>>;
}

/** Whom a waiver may be meant for. */
type Bearer = Pick<WaiverContext, 'vendor' | 'dossiers'>;

/** The findings with the waivers that act on them, and every waiver that names this vendor and a rule among them. */
export interface Waived {
  readonly findings: readonly Judged[];
  readonly waivers: readonly WaiverShown[];
}

/**
 * Turns `violated` and `unknown` into `waived` for rules that may be waived, by waivers granted by `knownAt` that count on
 * `asOf` and whose scope holds all that is asked about. Of several the one that lasts longest acts.
 */
export function applyWaivers(findings: readonly Judged[], context: WaiverContext): Waived {
  const meant = context.waivers.filter((waiver) => isMeant(waiver, context));
  const shown: WaiverShown[] = [];
  const waived = findings.map((finding) => {
    const acting = meant
      .filter((waiver) => waiver.rule === finding.rule.id)
      .map((waiver) => ({ waiver, noEffect: faultOf(waiver, finding, context) }));
    shown.push(...acting.map(({ waiver, noEffect }) => showWaiver(waiver, noEffect)));
    const [longest] = acting
      .filter(({ noEffect }) => noEffect === undefined)
      .sort((a, b) => (a.waiver.lastDay > b.waiver.lastDay ? -1 : 1));
    if (longest === undefined) return finding;
    return { ...finding, outcome: 'waived' as const, waived: { by: longest.waiver, was: finding.outcome } };
  });
  return { findings: waived, waivers: shown.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Whether a waiver was granted for this vendor. One that a record leads to by a name alone is not the vendor of a waiver. */
export function isMeant({ scope }: Waiver, context: Bearer): boolean {
  if ('dossier' in scope.vendor) return context.vendor.id === scope.vendor.dossier;
  const named = scope.vendor.identifiers.map(parseIdentifier);
  return provenIdentifiers(context).some((held) =>
    named.some(
      ({ scheme, value, check }) =>
        held.check !== 'bad' && check !== 'bad' && held.scheme === scheme && held.value === value,
    ),
  );
}

/**
 * The identifiers that tell who a vendor is. A vendor with a dossier has those of its dossier, whatever the record adds;
 * a record that may mean a vendor with a dossier has none: else anybody could borrow a waiver with its identifier.
 */
function provenIdentifiers({ vendor, dossiers }: Bearer): readonly Identifier[] {
  if (vendor.id !== undefined)
    return dossiers.filter(({ id }) => id === vendor.id).flatMap((d) => d.identifiers.map(parseIdentifier));
  const isInDoubt =
    vendor.ambiguous.length > 0 || vendor.names.some(({ text, weak }) => weak || isNameOfAny(text, dossiers));
  if (isInDoubt) return [];
  // A scheme that nobody issues proves nothing, and of two values of one scheme one is another's.
  const known = vendor.identifiers.filter(({ scheme }) => parseScheme(scheme) !== undefined);
  return known.filter(
    (held) => !known.some((other) => other.scheme === held.scheme && other.value !== held.value),
  );
}

function isNameOfAny(text: string, dossiers: readonly Dossier[]): boolean {
  return dossiers.some(({ names }) => names.some((name) => name.text === text));
}

function faultOf(waiver: Waiver, finding: Judged, context: WaiverContext): WaiverFault | undefined {
  const { scope, granted, from, lastDay } = waiver;
  const { asOf, knownAt, policy } = context.question;
  if (!finding.rule.waivable) return 'not-waivable';
  if (granted > knownAt || granted > asOf) return 'not-granted-yet';
  if (asOf < from) return 'not-begun';
  if (asOf > lastDay) return 'expired';
  if (!scope.policies.includes(policy)) return 'other-policy';
  return scopeFault(waiver, context) ?? (isOpen(finding) ? undefined : 'not-needed');
}

function isOpen({ outcome }: Judged): boolean {
  return outcome === 'violated' || outcome === 'unknown';
}

function scopeFault({ scope }: Waiver, { question, vendor, places }: WaiverContext): WaiverFault | undefined {
  const { exact, meant } = findProducts(vendor.products, question.product.name);
  const isMeantProduct = (name: string) =>
    name === question.product.name ||
    (exact !== undefined && findProducts(vendor.products, name).exact === exact);
  if (scope.products !== undefined && !scope.products.some(isMeantProduct)) return 'other-product';
  if (scope.categories !== undefined) {
    const asked = [...question.product.categories, ...meant.flatMap((product) => product.categories)];
    const isInside = asked.length > 0 && question.unreadCategories.length === 0;
    if (!isInside || !asked.every((category) => scope.categories?.includes(category)))
      return 'other-category';
  }
  if (scope.markets === undefined) return undefined;
  if (question.market === undefined) return 'other-market';
  const { asOf, knownAt } = question;
  const inside = resolvePlaces(scope.markets, places, asOf, knownAt);
  const asked = resolvePlaces([question.market], places, asOf, knownAt);
  // A set of countries that had no members yet is inside of nothing.
  if (inside === undefined || asked === undefined || asked.size === 0) return 'other-market';
  return [...asked].every((country) => inside.has(country)) ? undefined : 'other-market';
}

function showWaiver(waiver: Waiver, noEffect: WaiverFault | undefined): WaiverShown {
  const { id, rule, authority, section, approver, lastDay } = waiver;
  return { id, rule, authority, section, approver, lastDay, ...(noEffect === undefined ? {} : { noEffect }) };
}
