import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { RecordedItem } from '../../../model/procurement-record.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { readCode } from '../read-code.ts';
import { readName } from '../read-name.ts';
import { spreadItems } from '../ubl/spread-items.ts';
import type { Warnings } from '../warnings.ts';
import { listOf } from './list-of.ts';
import type { Deal, PlacedObject } from './party-index.ts';

/** Every supplier of an award has all its items; a document made to be hostile could multiply them without measure. */
const MOST_ITEMS = 1_000_000;

/** The items of some deals, each item once. */
export type ItemsOf = (deals: Iterable<Deal>) => readonly RecordedItem[];

/**
 * How to read the items of deals: each item once, however many contracts repeat what an award says, and once for each of
 * its classifications. Reading throws `AssayError` `too-large` when the suppliers of `file` have more items than can be kept.
 */
export function itemReader(file: string, warnings: Warnings): ItemsOf {
  const known = new Map<PlacedObject, ReadonlyMap<string, RecordedItem>>();
  let count = 0;
  const pass = (): void => {
    count += 1;
    if (count <= MOST_ITEMS) return;
    throw new AssayError(
      'too-large',
      `\`${file}\` gives its suppliers more than ${MOST_ITEMS} items together; split it by releases`,
    );
  };
  const itemsOf = (part: PlacedObject): ReadonlyMap<string, RecordedItem> => {
    const items = known.get(part) ?? readPart(part, warnings);
    known.set(part, items);
    return items;
  };
  return (deals) => {
    const items = new Map<string, RecordedItem>();
    for (const { award, contracts } of deals) {
      for (const part of award === undefined ? contracts : [award, ...contracts]) {
        pass();
        for (const [key, item] of itemsOf(part)) {
          pass();
          items.set(key, item);
        }
      }
    }
    return [...items.values()];
  };
}

/** The items of an award or a contract, by all that they say. */
function readPart({ at, value: part }: PlacedObject, warnings: Warnings): ReadonlyMap<string, RecordedItem> {
  const items = new Map<string, RecordedItem>();
  for (const { at: place, value } of listOf(part.items, `${at}/items`)) {
    if (!isJsonObject(value)) {
      const detail = `${show(value)} is no item, which is an object; it is left out`;
      warnings.add(place, { code: 'item.unreadable', detail });
      continue;
    }
    const read = spreadItems({
      name: readName(value.description),
      classifications: readClassifications(value, place, warnings),
      manufacturers: [],
      originCountries: [],
    });
    for (const item of read) items.set(JSON.stringify(item), item);
  }
  return items;
}

function readClassifications(item: JsonObject, at: string, warnings: Warnings) {
  const stated = [
    ...listOf(item.classification, `${at}/classification`),
    ...listOf(item.additionalClassifications, `${at}/additionalClassifications`),
  ];
  return stated.flatMap(({ at: place, value }) => {
    const { scheme, id } = isJsonObject(value) ? value : { scheme: undefined, id: value };
    const { text: code, oddity } = readCode(scheme, id);
    warnings.add(place, oddity);
    if (code === undefined) return [];
    const named = readName(scheme);
    if (named !== undefined) return [{ scheme: named, code }];
    const detail = `${show(code)} has no scheme, so nobody can tell what it classifies; it is left out`;
    warnings.add(place, { code: 'classification.no-scheme', detail });
    return [];
  });
}
