import { countryName, type PlaceSet } from '../../../model/place.ts';
import type { Scope } from '../../../model/scope.ts';
import type { DossierProduct } from '../../../model/vendor.ts';
import { enumerate } from '../../../verdict/sentences.ts';

/** Longer enumerations hide what is said of them. */
const MOST_NAMED = 4;

/** ` (for the European Union and Switzerland)`: for whom and what a statement is meant; nothing where it is not restricted. */
export function scopePhrase(
  scope: Scope | undefined,
  products: readonly DossierProduct[],
  places: Readonly<Record<string, PlaceSet>>,
): string {
  if (scope === undefined) return '';
  const placeName = (ref: string) =>
    Object.hasOwn(places, ref) ? (places[ref]?.title ?? ref) : countryName(ref);
  const productName = (id: string) => products.find((product) => product.id === id)?.names[0] ?? id;
  const { markets } = scope;
  const parts = [
    ...(markets === undefined
      ? []
      : 'in' in markets
        ? [some(markets.in.map(placeName))]
        : [`all markets but ${some(markets.except.map(placeName))}`]),
    ...(scope.products === undefined ? [] : [some(scope.products.map(productName))]),
    ...(scope.categories === undefined ? [] : [`products of the kind ${some(scope.categories)}`]),
  ];
  return parts.length === 0 ? '' : ` (for ${parts.join(', and for ')})`;
}

function some(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return enumerate(names);
  return enumerate([...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} others`]);
}
