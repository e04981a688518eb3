import { expect } from 'vitest';
import { readXml } from '../../../src/intake/xml/read-xml.ts';
import type { XmlElement } from '../../../src/intake/xml/xml-element.ts';
import { AssayError } from '../../../src/model/error.ts';
import { parseCountry } from '../../../src/model/place.ts';
import type { ProcurementFile } from '../../../src/model/procurement-record.ts';
import { mutateText, seededRandom } from '../mutations.ts';
import { everyElement, mutateElements } from './mutate-elements.ts';

type Reader = (root: XmlElement, file: string) => ProcurementFile;

/** What a run of mutations came to: how many were read, and how many of these had something to refuse. */
export interface MutationTally {
  readonly read: number;
  readonly refusedWhole: number;
  readonly withRefusals: number;
}

/**
 * Reads `count` mutations of `text`, half of its letters and half of its elements. Each is refused whole by a clear message,
 * or comes out even, with nothing in it that does not stand in the document. `expectRead` checks what else must hold.
 */
export function readMutations(
  text: string,
  {
    count,
    seed,
    reader,
    expectRead,
  }: {
    readonly count: number;
    readonly seed: number;
    readonly reader: Reader;
    readonly expectRead: (root: XmlElement, file: ProcurementFile) => void;
  },
): MutationTally {
  const random = seededRandom(seed);
  const whole = readXml(text, 'x.xml');
  const tally = { read: 0, refusedWhole: 0, withRefusals: 0 };
  for (let n = 0; n < count; n += 1) {
    const mutated = n % 2 === 0 ? mutateText(text, random) : mutateElements(whole, random);
    try {
      const root = typeof mutated === 'string' ? readXml(mutated, 'x.xml') : mutated;
      const file = reader(root, 'x.xml');
      expectAccounted(root, file);
      expectRead(root, file);
      tally.read += 1;
      if (file.refused.length > 0) tally.withRefusals += 1;
    } catch (error) {
      if (!(error instanceof AssayError))
        throw new Error(`mutation ${n} of seed ${seed} is to blame`, { cause: error });
      tally.refusedWhole += 1;
      if (!error.message.startsWith('`x.xml` ')) throw error;
    }
  }
  return tally;
}

/** What was read and what was refused are all that there is, and every word of it stands in the document. */
function expectAccounted(root: XmlElement, { held, records, refused }: ProcurementFile): void {
  if (records.length + refused.length !== held)
    expect([records.length, refused.length]).toEqual([held, 'in all']);
  const texts = new Set<string | undefined>([undefined]);
  const countries = new Set<string | undefined>([undefined]);
  for (const element of everyElement<XmlElement>(root)) {
    const text = folded(element.text);
    texts.add(text);
    countries.add(countryOf(text));
    if (element.name === 'UltimateBeneficialOwner') texts.add(ownerName(element));
  }
  for (const record of records) {
    const read = [
      ...[record.name, record.ref, ...record.aliases, ...record.identifiers.map(({ value }) => value)],
      ...record.owners.map(({ name }) => name),
      ...record.items.flatMap(({ name, manufacturer, classification }) => [
        name,
        manufacturer,
        classification?.code,
      ]),
    ];
    const placed = [
      ...record.countries.map(({ code }) => code),
      ...record.owners.map(({ country }) => country),
      ...record.items.map(({ originCountry }) => originCountry),
    ];
    const made = [...read.filter((one) => !texts.has(one)), ...placed.filter((one) => !countries.has(one))];
    if (made.length > 0) expect(made).toEqual(['nothing that does not stand in the document']);
  }
}

/** A name that the document gives in two parts. */
function ownerName({ children }: XmlElement): string {
  const parts = (name: string) =>
    children.filter((child) => child.name === name).map(({ text }) => folded(text));
  return [...parts('FirstName'), ...parts('FamilyName')].filter((part) => part !== '').join(' ');
}

const known = new Map<string, string | undefined>();

/** Looking a name up among all countries takes long, and the mutations of one document have few texts. */
function countryOf(text: string): string | undefined {
  if (!known.has(text)) known.set(text, parseCountry(text));
  return known.get(text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
