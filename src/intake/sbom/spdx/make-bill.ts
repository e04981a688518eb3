import { type Bill, type BillPart, MAKER_EVIDENCE, type MakerHint } from '../../../model/bill.ts';
import type { Issue } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import { collectMakers } from '../makers/collect-makers.ts';
import { purlWithoutSecrets } from '../makers/without-secrets.ts';
import { numberElements } from './number-elements.ts';
import { placeParts } from './place-parts.ts';
import { refuse } from './refuse.ts';
import type { SpdxContent, SpdxPackage } from './spdx-content.ts';
import { tieElements } from './tie-elements.ts';

/**
 * The bill of what an SPDX document says, whatever its notation. If it is about one package, that is the product and no
 * part. Throws `AssayError` `malformed` for an id that two elements have, one of them a package: what is said of one
 * would be taken for the other.
 */
export function makeBill(content: SpdxContent): Bill {
  const { file, format, packages, warnings } = content;
  const faults = findRepeatedIds(content);
  if (faults.length > 0) throw refuse(file, format, faults);

  const elements = numberElements(content);
  const { product } = elements;
  const { ties, gaps } = tieElements(content, elements);
  const places = placeParts({ packages: packages.length, ties });
  const indexOf = (at: number) => (product !== undefined && product < at ? at - 1 : at);
  const parts = packages.flatMap((one, at): BillPart[] => {
    if (at === product) return [];
    const { within, use } = places.get(at + 1) ?? { within: 0, use: 'part' };
    return [makePart(one, use, within === 0 ? undefined : indexOf(within - 1))];
  });
  if (parts.length === 0)
    warnings.add('', 'sbom.no-parts', `\`${file}\` lists no part of the product; what is in it is not known`);

  const open = gaps.filter(({ of }) => (places.get(of)?.use ?? 'part') === 'part');
  const extent = (['incomplete', 'unknown'] as const).find((one) => open.some((gap) => gap.extent === one));
  const bought = product === undefined ? undefined : packages[product];
  return {
    format,
    ...(bought === undefined ? {} : { product: nameOf(bought) }),
    parts,
    ...(extent === undefined ? {} : { extent }),
    builders: [],
    warnings: warnings.issues(),
  };
}

/** Property by property: of parts there are tens of thousands, and copying objects takes several times as long. */
function makePart(one: SpdxPackage, use: BillPart['use'], within: number | undefined): BillPart {
  const { name, version, at, purls } = one;
  const part: { -readonly [Key in keyof BillPart]: BillPart[Key] } = { name, makers: makersOf(one), use, at };
  if (version !== undefined) part.version = version;
  if (purls[0] !== undefined) part.purl = purlWithoutSecrets(purls[0]);
  if (within !== undefined) part.within = within;
  return part;
}

function nameOf({ name, version }: SpdxPackage): { readonly name: string; readonly version?: string } {
  return version === undefined ? { name } : { name, version };
}

/** A package may have several package URLs; each tells of a maker. */
function makersOf({ described, purls }: SpdxPackage): MakerHint[] {
  const [purl, ...others] = purls;
  const makers = collectMakers(purl === undefined ? described : { ...described, purl });
  if (others.length === 0) return makers;
  const more = others.flatMap((other) => collectMakers({ purl: other }));
  const byKey = new Map<string, MakerHint>();
  for (const hint of [...makers, ...more]) {
    const key = `${hint.evidence} ${hint.name}`;
    if (!byKey.has(key)) byKey.set(key, hint);
  }
  return MAKER_EVIDENCE.flatMap((evidence) =>
    [...byKey.values()].filter((hint) => hint.evidence === evidence),
  );
}

function findRepeatedIds({ documents, others, packages, file }: SpdxContent): Issue[] {
  const taken = new Set([...documents, ...others]);
  const faults: Issue[] = [];
  for (const { id, at } of packages) {
    if (taken.has(id)) {
      const detail = `${show(id)} is the id of another element, too; give each its own`;
      faults.push({ pointer: at, code: 'sbom.repeated-id', detail, severity: 'error', file });
    }
    taken.add(id);
  }
  return faults;
}
