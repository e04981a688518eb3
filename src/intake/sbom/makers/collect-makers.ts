import type { MakerEvidence, MakerHint } from '../../../model/bill.ts';
import { isName } from '../../../model/not-stated.ts';
import { parseCountry } from '../../../model/place.ts';
import { readCopyrightHolders } from './read-copyright-holders.ts';
import { readCpeVendor } from './read-cpe-vendor.ts';
import { readNamespace } from './read-namespace.ts';
import { readPartyNames } from './read-party-names.ts';
import { readPurl } from './read-purl.ts';
import { readUrlParty } from './read-url-party.ts';
import { withoutSecrets } from './without-secrets.ts';

/** A party as a document names it. */
export interface PartyText {
  readonly name: string;
  /** The text that the document gives for its country. */
  readonly country?: string;
}

/** All that a document says of one part that may tell who made it, as it stands there. */
export interface Described {
  /** Whoever supplies or manufactures it. */
  readonly suppliers?: readonly PartyText[];
  /** Whoever publishes it, or where it first came from. */
  readonly publishers?: readonly PartyText[];
  readonly authors?: readonly PartyText[];
  readonly purl?: string;
  readonly group?: string;
  readonly cpes?: readonly string[];
  /** Of its home page, its code, its distribution. */
  readonly urls?: readonly string[];
  readonly copyrights?: readonly string[];
}

/**
 * Everything that tells who made a part, the best evidence first, each name once for each kind of evidence. Words that name
 * nobody, and what cannot be read, give none.
 */
export function collectMakers(described: Described): MakerHint[] {
  const hints = new Hints();
  for (const party of described.suppliers ?? []) addParty(hints, 'supplier', party);
  for (const party of described.publishers ?? []) addParty(hints, 'publisher', party);
  for (const party of described.authors ?? []) addParty(hints, 'author', party);

  const { purl, group, cpes = [], urls = [], copyrights = [] } = described;
  const ofPurl = isBrief(purl) ? readPurl(purl) : undefined;
  if (isBrief(purl)) hints.addAddress('namespace', ofPurl?.namespace, purl);
  if (isBrief(group)) hints.add('namespace', readNamespace(group), group);
  for (const cpe of cpes) if (isBrief(cpe)) hints.add('cpe', readCpeVendor(cpe), cpe);
  for (const some of [urls, ofPurl?.urls ?? []])
    for (const url of some) if (isBrief(url)) hints.addAddress('host', readUrlParty(url), url);
  for (const text of copyrights)
    for (const { name, line } of readCopyrightHolders(text)) hints.add('copyright', name, line);
  return hints.all();
}

/** Longer ones are no identifiers and addresses; only a hostile document has them. */
const LONGEST_ADDRESS = 4096;

function isBrief(text: string | undefined): text is string {
  return text !== undefined && text.length <= LONGEST_ADDRESS;
}

function addParty(hints: Hints, evidence: MakerEvidence, { name, country }: PartyText): void {
  for (const one of readPartyNames(name)) hints.add(evidence, one, name, country);
}

class Hints {
  readonly #found = new Map<string, MakerHint>();

  add(evidence: MakerEvidence, name: string | undefined, text: string, countryText?: string): void {
    const country = countryText === undefined ? undefined : parseCountry(countryText);
    const key = this.#keyOf(evidence, name);
    if (name === undefined || key === undefined) return;
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, makeHint(evidence, name, text.trim(), country));
    else if (known.country === undefined && country !== undefined)
      this.#found.set(key, { ...known, country });
  }

  /** The same for what is read from an address, which may hold secrets. */
  addAddress(evidence: MakerEvidence, name: string | undefined, address: string): void {
    const key = this.#keyOf(evidence, name);
    if (name !== undefined && key !== undefined && !this.#found.has(key))
      this.#found.set(key, makeHint(evidence, name, withoutSecrets(address), undefined));
  }

  #keyOf(evidence: MakerEvidence, name: string | undefined): string | undefined {
    return name === undefined || !isName(name) || NOBODY.test(name) ? undefined : `${evidence} ${name}`;
  }

  all(): MakerHint[] {
    return [...this.#found.values()];
  }
}

function makeHint(
  evidence: MakerEvidence,
  name: string,
  said: string,
  country: string | undefined,
): MakerHint {
  const short = shorten(said);
  return country === undefined ? { evidence, name, said: short } : { evidence, name, said: short, country };
}

/** What formats of bills and their tools write for "not known", beyond what everybody writes. */
const NOBODY = /^(?:no ?assertion|unspecified|undefined|no name)$/i;

/** How much of a document's text a sentence repeats. */
const LONGEST_SAID = 200;

function shorten(text: string): string {
  if (text.length <= LONGEST_SAID) return text;
  // Half a letter beyond the basic plane is none.
  return `${text.slice(0, LONGEST_SAID - 3).replace(/[\ud800-\udbff]$/, '')}...`;
}
