import type { Bill, BillPart } from '../model/bill.ts';
import { countryName } from '../model/place.ts';
import { type Section, table } from '../report/report.ts';
import { countEach, countOf, type Telling } from './tell-first.ts';

/** What each kind of information of a bill of materials came to. */
export function describeBill(bill: Bill, telling: Telling): Section[] {
  const { product, parts, extent, builders } = bill;
  const judged = parts.filter(({ use }) => use === 'part');
  const countries = judged.flatMap(({ makers }) =>
    makers.slice(0, 1).flatMap(({ country }) => country ?? []),
  );
  const roles = judged.flatMap((part) => part.roles ?? []);
  const rows = [
    [
      'product',
      product === undefined ? 'not told' : [product.name, product.version].filter(Boolean).join(' '),
    ],
    ['parts', usesOf(parts)],
    ['makers', makersOf(judged, telling)],
    ...(countries.length > 0 ? [['homes', countEach(countries.map(countryName), telling)]] : []),
    ['purls', `${judged.filter(({ purl }) => purl !== undefined).length} of ${judged.length}`],
    ...(roles.length > 0 ? [['roles', countEach(roles, telling)]] : []),
    ['extent', EXTENTS[extent ?? 'not told']],
    [
      'builders',
      builders.length === 0
        ? 'not told'
        : countEach(
            builders.map(({ id }) => id),
            telling,
          ),
    ],
  ];
  return [{ title: `Read: ${countOf(parts.length, 'part')}, none refused`, blocks: table(rows) }];
}

const EXTENTS = {
  incomplete: 'the document says that its list of parts is not whole',
  unknown: 'the document says that nobody knows whether its list is whole',
  'not told': 'the document does not say that anything is missing',
} as const;

function usesOf(parts: readonly BillPart[]): string {
  const count = (of: BillPart['use']) => parts.filter(({ use }) => use === of).length;
  const others = [
    ...(count('build') > 0 ? [`${count('build')} only for its build`] : []),
    ...(count('test') > 0 ? [`${count('test')} only for its tests`] : []),
  ];
  return [`${count('part')} of the product, which are judged`, ...others].join('; ');
}

/** By the best that each part has. */
function makersOf(parts: readonly BillPart[], telling: Telling): string {
  const best = parts.flatMap(({ makers }) => makers.slice(0, 1).map(({ evidence }) => evidence));
  const without = parts.length - best.length;
  const told = [
    ...(best.length > 0 ? [`told by ${countEach(best, telling)}`] : []),
    ...(without > 0 ? [`not told for ${countOf(without, 'part')}`] : []),
  ];
  return told.length === 0 ? 'none, for there is no part' : told.join('; ');
}
