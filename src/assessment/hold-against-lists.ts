import { factsOf } from '../evaluation/judge-rule.ts';
import type { Warning } from '../model/assessment.ts';
import type { FactSet } from '../model/fact-set.ts';
import { intervalContains } from '../model/interval.ts';
import type { Screening } from '../model/match.ts';
import { show } from '../model/parse.ts';
import { parseIdentifier } from '../model/parse-identifier.ts';
import { parseCountry } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import type { Component, Owner, Vendor } from '../model/vendor.ts';
import { definitionOf, listedProgram } from '../model/vocabulary.ts';
import { componentListing, vendorListing } from '../reach/listing-facts.ts';
import { newest, type ScreenedOwner, type ScreenedParty } from '../reach/party.ts';
import { identifyVendor } from '../screening/identify-vendor.ts';
import { screenParty } from '../screening/screen-party.ts';
import type { Prepared } from './prepare.ts';

/** A vendor and the makers of the product's parts, held against every list once; the clocks come later. */
export interface Subject {
  readonly vendor: Vendor;
  readonly warnings: readonly Warning[];
  readonly screenings: ReadonlyMap<string, Screening>;
  readonly makers: readonly (ScreenedParty | undefined)[];
}

/** Nobody sends more by mistake; an answer must not become a hundred times as long as its question. */
const MOST_CATEGORIES_TOLD = 10;

/** Finds out whom the question is about, and whom of it the lists may mean. */
export function holdAgainstLists(question: Question, prepared: Prepared): Subject {
  const { vendor, warnings } = identifyVendor(question.vendor, prepared.dossierIndex, question);
  const { country } = question.vendor;
  const unread: Warning[] =
    country !== undefined && country.trim() !== '' && parseCountry(country) === undefined
      ? [
          {
            pointer: '/vendor/country',
            code: 'country.unknown',
            detail: `${show(country)} is not a country (code or English name); the country of registration is taken as not known`,
          },
        ]
      : [];
  return {
    vendor,
    warnings: [...warnings, ...unread, ...warnOfCategories(question, prepared)],
    screenings: byProgram(screenParty(vendor, prepared.listIndex)),
    makers: question.product.components.map((component) => screenMaker(component, prepared)),
  };
}

function warnOfCategories({ unreadCategories }: Question, { vocabulary }: Prepared): Warning[] {
  const known = definitionOf(vocabulary, 'product.categories')?.values ?? [];
  const warn = (what: string): Warning => ({
    pointer: '/product/categories',
    code: 'category.unknown',
    detail: `${what} not a known category, so the kind of product is taken as not known; choose from ${known.map((v) => `\`${v}\``).join(', ')}`,
  });
  const told = unreadCategories
    .slice(0, MOST_CATEGORIES_TOLD)
    .map((category) => warn(`${show(category)} is`));
  const rest = unreadCategories.length - told.length;
  return rest === 0 ? told : [...told, warn(`each of ${rest} more is`)];
}

function byProgram(screenings: readonly Screening[]): ReadonlyMap<string, Screening> {
  return new Map(screenings.map((screening) => [screening.program, screening]));
}

function screenOwner(owner: Owner, prepared: Prepared): ScreenedOwner {
  const party = { names: [{ text: owner.name }], identifiers: owner.identifiers.map(parseIdentifier) };
  return { owner, screenings: byProgram(screenParty(party, prepared.listIndex)) };
}

function screenMaker({ maker }: Component, prepared: Prepared): ScreenedParty | undefined {
  if (maker === undefined) return undefined;
  const identifiers = maker.identifiers.map(parseIdentifier);
  const country = maker.country === undefined ? undefined : parseCountry(maker.country);
  return {
    name: maker.name,
    identified: country !== undefined || identifiers.some((id) => id.strong),
    screenings: byProgram(screenParty({ names: [{ text: maker.name }], identifiers }, prepared.listIndex)),
    ...(maker.owners === undefined
      ? {}
      : { owners: maker.owners.map((owner) => screenOwner(owner, prepared)) }),
  };
}

/** The facts with the listing facts that the policy's rules read, which only screening and reach supply. */
export function withListings(
  facts: FactSet,
  subject: Subject,
  policy: Policy,
  question: Question,
  prepared: Prepared,
): FactSet {
  const owners = newest(
    subject.vendor.ownership.filter((o) => intervalContains(o, question.asOf, question.knownAt)),
  );
  const vendor: ScreenedParty = {
    name: subject.vendor.name,
    identified: isIdentified(facts) && subject.vendor.ambiguous.length === 0,
    screenings: subject.screenings,
    ...(owners === undefined ? {} : { owners: owners.owners.map((owner) => screenOwner(owner, prepared)) }),
  };
  const states = new Map(facts.states);
  for (const name of new Set(policy.rules.flatMap(factsOf))) {
    const program = listedProgram(name);
    if (program === undefined) continue;
    const list = prepared.lists.get(program);
    states.set(
      name,
      name.startsWith('vendor.')
        ? vendorListing(program, list, vendor, question)
        : componentListing(program, list, subject.makers, question),
    );
  }
  return { ...facts, states };
}

/** A checked strong identifier, or a legal name and a country of registration. */
function isIdentified(facts: FactSet): boolean {
  const isKnown = (name: string) => (facts.states.get(name)?.options.length ?? 0) > 0;
  return isKnown('vendor.identifier') || (isKnown('vendor.name') && isKnown('vendor.country'));
}
