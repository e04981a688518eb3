import { expect } from 'vitest';
import type { ProcurementFile } from '../../../src/model/procurement-record.ts';
import { mutateJson, type Random } from '../mutations.ts';

/** What must hold of any file that was read, however broken: nothing vanished, and nothing was made up. */
export function expectHonest(
  file: ProcurementFile,
  isWritten: (text: string) => boolean,
  seed: number,
): void {
  const fault = dishonesty(file, isWritten);
  // One assertion in place of a million: `expect` is slow.
  if (fault !== undefined) expect.fail(`seed ${seed}: ${fault}`);
}

function dishonesty(file: ProcurementFile, isWritten: (text: string) => boolean): string | undefined {
  const { held, records, refused } = file;
  if (records.length + refused.length !== held)
    return `${records.length} read and ${refused.length} refused of ${held}`;
  for (const { name, aliases, identifiers, owners, items, ref, at } of records) {
    const parties = [{ name, identifiers }, ...owners];
    const texts = [...parties.map((party) => party.name), ...aliases, ...items.map((item) => item.name), ref];
    const codes = [
      ...parties.flatMap((party) => party.identifiers.map(({ value }) => value)),
      ...items.map(({ classification }) => classification?.code),
    ];
    const invented =
      texts.find((text) => text !== undefined && !isWritten(text)) ??
      codes.find((code) => code !== undefined && !isWritten(code) && !isMended(code, isWritten));
    if (invented !== undefined) return `${JSON.stringify(invented)} at ${at} is not written there`;
  }
  return undefined;
}

/** The one repair there is: a point and zeros behind digits. */
function isMended(value: string, isWritten: (text: string) => boolean): boolean {
  return /^[0-9]+$/.test(value) && ['.0', '.00', '.000'].some((zeros) => isWritten(value + zeros));
}

/** Every text of a JSON value without the blanks around it, and its whole numbers as text. */
export function textsOf(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') texts.add(next.trim());
    else if (Number.isSafeInteger(next)) texts.add(String(next));
    else if (typeof next === 'object' && next !== null) open.push(...Object.values(next));
  }
  return texts;
}

/** A broken copy of a JSON value; undefined where a mutation lost all of it, and nothing is left to break. */
export function breakJson(value: unknown, random: Random): unknown {
  try {
    return mutateJson(value, random);
  } catch (error) {
    if (error instanceof Error && error.message === 'there is nothing to pick from') return undefined;
    throw error;
  }
}
