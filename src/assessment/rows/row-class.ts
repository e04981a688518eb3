import type { RowQuestion } from '../../intake/csv/read-row.ts';
import type { Identifier } from '../../model/identifier.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import { identifierKey } from '../../screening/identifier-key.ts';
import { BoundedMemo } from '../bounded-memo.ts';
import type { PartyRegisters } from '../place-party.ts';
import { isUnheardOfIdentifier, isUnheardOfName } from '../unheard-of.ts';

/** A row of a vendor of whom nobody knows anything but what the row says. */
export interface StrangersRow {
  /** All that decides it, and what its receipt is made of: who it is, by name or number, decides nothing. */
  readonly key: string;
  readonly identifiers: readonly Identifier[];
}

/** Vendor files repeat their vendors. */
const REMEMBERED_NAMES = 50_000;

/**
 * Tells rows of strangers from those that have to be assessed by themselves: where anything on record, on a list, among the
 * waivers or judged by a person may be about the vendor, and where the row brings along owners or parts.
 */
export function createRowSorter(
  registers: PartyRegisters,
  waived: ReadonlySet<string>,
): (row: RowQuestion) => StrangersRow | undefined {
  const strangers = new BoundedMemo<boolean>(REMEMBERED_NAMES);
  const isStranger = (name: string) => strangers.take(name, () => isUnheardOfName(name, registers));
  return ({ vendor, product, market, sbomFile }) => {
    const { ref, name, aliases = NONE, identifiers = NONE, country, owners, facts, ...unknown } = vendor;
    const { name: called, categories, release, components, ...others } = product;
    const isPlain = owners === undefined && components === undefined && sbomFile === undefined;
    // Whatever a row may come to say one day is not left out of what decides it.
    if (!isPlain || Object.keys(unknown).length > 0 || Object.keys(others).length > 0) return undefined;
    const read = identifiers.map(parseIdentifier);
    const isUnheardOf =
      isStranger(name) &&
      aliases.every(isStranger) &&
      read.every((one) => isNobodys(one, registers) && !waived.has(identifierKey(one)));
    if (!isUnheardOf) return undefined;
    const isProven = read.some(({ strong }) => strong);
    return {
      key: JSON.stringify([
        country,
        facts,
        categories,
        release,
        // JSON has one word for a market that is not stated and for what is no market, which are two questions.
        market ?? market === null,
        isProven,
        ref === undefined,
        called === undefined,
      ]),
      identifiers: read,
    };
  };
}

const NONE: readonly never[] = [];

/** A number that is odd is told with its value, so that its row is like no other. */
function isNobodys(identifier: Identifier, registers: PartyRegisters): boolean {
  return identifier.problem === undefined && isUnheardOfIdentifier(identifier, registers);
}
