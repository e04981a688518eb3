import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeParts } from '../../../../src/intake/sbom/spdx/place-parts.ts';
import type { PartUse } from '../../../../src/model/bill.ts';
import { read2, warningsOf, waysIn } from './read-document.ts';

type Relation = readonly [from: string, type: string, to: string];

/** A document of packages (small letters), files (capitals) and relationships; `D` is the document. */
function bill(packages: string, relations: readonly Relation[], files = '') {
  const idOf = (name: string) =>
    name === 'D' ? 'SPDXRef-DOCUMENT' : /^.$/.test(name) ? `SPDXRef-${name}` : name;
  return read2({
    spdxVersion: 'SPDX-2.3',
    packages: [...packages].map((name) => ({ SPDXID: idOf(name), name })),
    files: [...files].map((name) => ({ SPDXID: idOf(name) })),
    relationships: relations.map(([from, relationshipType, to]) => ({
      spdxElementId: idOf(from),
      relationshipType,
      relatedSpdxElement: idOf(to),
    })),
  });
}

const ABOUT_P: Relation = ['D', 'DESCRIBES', 'p'];

describe('what a document is about', () => {
  test('one package is the product, said in any way', () => {
    expect(bill('pa', [ABOUT_P]).product).toEqual({ name: 'p' });
    expect(bill('pa', [['p', 'DESCRIBED_BY', 'D']]).product).toEqual({ name: 'p' });
    const packages = [{ SPDXID: 'SPDXRef-p', name: 'p', versionInfo: '1' }];
    const own = read2({ spdxVersion: 'SPDX-2.2', documentDescribes: ['SPDXRef-p'], packages });
    expect(own.product).toEqual({ name: 'p', version: '1' });
    expect(own.format).toBe('SPDX 2.2 (JSON)');
  });

  test('said twice it is still one', () => {
    expect(bill('pa', [ABOUT_P, ABOUT_P, ['p', 'DESCRIBED_BY', 'D']]).product).toEqual({ name: 'p' });
  });

  test('several packages are parts, all of them, for which of them is bought is not said', () => {
    const several = bill('pab', [ABOUT_P, ['D', 'DESCRIBES', 'a'], ['a', 'CONTAINS', 'b']]);
    expect(several.product).toBeUndefined();
    expect(waysIn(several)).toEqual(['p: part', 'a: part', 'a > b: part']);
  });

  test('no package: all are parts', () => {
    const none = bill('ab', [['a', 'CONTAINS', 'b']]);
    expect(none.product).toBeUndefined();
    expect(waysIn(none)).toEqual(['a: part', 'b: part']);
  });

  test('a file beside the package does not matter, and what it is made from is in the product', () => {
    const relations: Relation[] = [ABOUT_P, ['D', 'DESCRIBES', 'F'], ['F', 'GENERATED_FROM', 'a']];
    expect(bill('pa', relations, 'F').product).toEqual({ name: 'p' });
    expect(waysIn(bill('pa', [...relations, ['a', 'CONTAINS', 'p']], 'F'))).toEqual(['p > a: part']);
  });

  test('only the document says what it is about', () => {
    expect(bill('pa', [['a', 'DESCRIBES', 'p']]).product).toBeUndefined();
  });

  test('what the document contains, the product contains', () => {
    const contained = bill('pab', [ABOUT_P, ['D', 'CONTAINS', 'a'], ['b', 'BUILD_TOOL_OF', 'D']]);
    expect(waysIn(contained)).toEqual(['p > a: part', 'p > b: build']);
  });

  test('a product without any part is told: what is in it is not known', () => {
    expect(warningsOf(bill('p', [ABOUT_P]))).toEqual([
      ' sbom.no-parts: `our.json` lists no part of the product; what is in it is not known',
    ]);
    expect(warningsOf(bill('', []))).toHaveLength(1);
  });
});

describe('the way from the product to a part', () => {
  test('is the shortest', () => {
    const relations: Relation[] = [
      ABOUT_P,
      ['p', 'CONTAINS', 'a'],
      ['a', 'CONTAINS', 'b'],
      ['b', 'CONTAINS', 'c'],
      ['p', 'CONTAINS', 'd'],
      ['d', 'CONTAINS', 'c'],
    ];
    expect(waysIn(bill('pabcd', relations))).toEqual([
      'p > a: part',
      'p > a > b: part',
      'p > d > c: part',
      'p > d: part',
    ]);
  });

  test('counts no files: they are no parts', () => {
    const relations: Relation[] = [
      ABOUT_P,
      ['p', 'CONTAINS', 'a'],
      ['a', 'CONTAINS', 'b'],
      ['p', 'CONTAINS', 'F'],
      ['F', 'CONTAINS', 'G'],
      ['G', 'GENERATED_FROM', 'b'],
    ];
    expect(waysIn(bill('pab', relations, 'FG'))).toEqual(['p > a: part', 'p > b: part']);
  });

  test('goes round no circle', () => {
    const circle: Relation[] = [
      ABOUT_P,
      ['p', 'CONTAINS', 'a'],
      ['a', 'CONTAINS', 'b'],
      ['b', 'CONTAINS', 'a'],
      ['b', 'CONTAINS', 'p'],
      ['a', 'CONTAINS', 'a'],
    ];
    expect(waysIn(bill('pab', circle))).toEqual(['p > a: part', 'p > a > b: part']);
    expect(waysIn(bill('pab', [ABOUT_P, ['a', 'CONTAINS', 'b'], ['b', 'CONTAINS', 'a']]))).toEqual([
      'p > a: part',
      'p > b: part',
    ]);
  });

  test('may be as long as it likes', () => {
    const count = 20_000;
    const packages = Array.from({ length: count }, (_, at) => ({ SPDXID: `SPDXRef-${at}`, name: `${at}` }));
    const relationships = packages.map((_, at) => ({
      spdxElementId: at === 0 ? 'SPDXRef-DOCUMENT' : `SPDXRef-${at - 1}`,
      relationshipType: at === 0 ? 'DESCRIBES' : 'DEPENDS_ON',
      relatedSpdxElement: `SPDXRef-${at}`,
    }));
    const { parts } = read2({ spdxVersion: 'SPDX-2.3', packages, relationships });
    expect(parts).toHaveLength(count - 1);
    expect(parts.every(({ within }, at) => within === (at === 0 ? undefined : at - 1))).toBe(true);
  });
});

describe('what a part is for', () => {
  test('what is needed by a tool of the build is for the build', () => {
    const relations: Relation[] = [ABOUT_P, ['a', 'BUILD_TOOL_OF', 'p'], ['a', 'CONTAINS', 'b']];
    expect(waysIn(bill('pab', relations))).toEqual(['p > a: build', 'p > a > b: build']);
  });

  test('an ordinary way wins over a shorter one by way of the build or a test', () => {
    const relations: Relation[] = [
      ABOUT_P,
      ['b', 'BUILD_TOOL_OF', 'p'],
      ['b', 'TEST_TOOL_OF', 'p'],
      ['p', 'CONTAINS', 'a'],
      ['a', 'CONTAINS', 'b'],
    ];
    expect(waysIn(bill('pab', relations))).toEqual(['p > a: part', 'p > a > b: part']);
  });

  test('what is for the build and for a test is for the build, which leaves more in the product', () => {
    const relations: Relation[] = [ABOUT_P, ['a', 'TEST_TOOL_OF', 'p'], ['a', 'DEV_TOOL_OF', 'p']];
    expect(waysIn(bill('pa', relations))).toEqual(['p > a: build']);
  });

  test('a test of a tool of the build is a test, and what builds a test is for the test', () => {
    const relations: Relation[] = [
      ABOUT_P,
      ['a', 'BUILD_TOOL_OF', 'p'],
      ['b', 'TEST_OF', 'a'],
      ['c', 'BUILD_TOOL_OF', 'b'],
    ];
    expect(waysIn(bill('pabc', relations))).toEqual([
      'p > a: build',
      'p > a > b: test',
      'p > a > b > c: test',
    ]);
  });

  test('what no way from the product leads to is a part, though it builds something', () => {
    expect(waysIn(bill('pab', [ABOUT_P, ['a', 'BUILD_TOOL_OF', 'b']]))).toEqual([
      'p > a: part',
      'p > b: part',
    ]);
  });

  test('a tool of another package that is bought, too, is for the build', () => {
    const both: Relation[] = [ABOUT_P, ['D', 'DESCRIBES', 'a'], ['b', 'BUILD_TOOL_OF', 'a']];
    expect(waysIn(bill('pab', both))).toEqual(['p: part', 'a: part', 'a > b: build']);
  });
});

describe('whether the list of parts is whole', () => {
  test.each<[string, Relation, string | undefined]>([
    ['nobody knows what the product contains', ['p', 'CONTAINS', 'NOASSERTION'], 'unknown'],
    ['nobody knows what the document contains', ['D', 'CONTAINS', 'NOASSERTION'], 'unknown'],
    ['nobody knows what a part needs', ['a', 'DEPENDS_ON', 'NOASSERTION'], 'unknown'],
    ['nobody knows what it links', ['p', 'DYNAMIC_LINK', 'NOASSERTION'], 'unknown'],
    ['there is nothing else', ['p', 'CONTAINS', 'NONE'], undefined],
    [
      'where a part is from tells nothing of what is in it',
      ['a', 'GENERATED_FROM', 'NOASSERTION'],
      undefined,
    ],
    ['what a tool of the build needs is no part', ['b', 'DEPENDS_ON', 'NOASSERTION'], undefined],
    ['a part stands in another document', ['p', 'CONTAINS', 'DocumentRef-other:SPDXRef-x'], 'incomplete'],
    ['a part stands nowhere', ['SPDXRef-x', 'DEPENDENCY_OF', 'a'], 'incomplete'],
    [
      'a tool of the build stands in another document',
      ['DocumentRef-o:SPDXRef-x', 'BUILD_TOOL_OF', 'p'],
      undefined,
    ],
    ['a copy stands in another document', ['p', 'COPY_OF', 'DocumentRef-other:SPDXRef-x'], undefined],
  ])('%s', (_why, relation, extent) => {
    const known: Relation[] = [ABOUT_P, ['p', 'CONTAINS', 'a'], ['b', 'BUILD_TOOL_OF', 'p']];
    expect(bill('pab', [...known, relation]).extent).toBe(extent);
  });

  test('not whole is worse than not known', () => {
    const relations: Relation[] = [
      ABOUT_P,
      ['p', 'CONTAINS', 'NOASSERTION'],
      ['p', 'CONTAINS', 'DocumentRef-other:SPDXRef-x'],
    ];
    expect(bill('pa', relations).extent).toBe('incomplete');
  });
});

describe('references that lead out of the document', () => {
  test('an id that is nowhere is told, and so is a part in another document', () => {
    const relations: Relation[] = [
      ABOUT_P,
      ['a', 'CONTAINS', 'SPDXRef-gone'],
      ['p', 'DEPENDS_ON', 'DocumentRef-other:SPDXRef-x'],
      ['p', 'COPY_OF', 'DocumentRef-other:SPDXRef-y'],
      ['p', 'CONTAINS', 'NONE'],
    ];
    expect(warningsOf(bill('pa', relations))).toEqual([
      '/relationships/1 sbom.unknown-ref: the document holds no `SPDXRef-gone`; what is said of it here is lost',
      '/relationships/2 sbom.elsewhere: `DocumentRef-other:SPDXRef-x` stands in another document, which is not read; the list of parts is not whole',
    ]);
  });

  test('a file that is not listed is told, but no part is missing with it', () => {
    const packages = [{ SPDXID: 'SPDXRef-a', name: 'a', hasFiles: ['SPDXRef-gone'] }];
    const listed = read2({ spdxVersion: 'SPDX-2.2', packages });
    expect(warningsOf(listed)).toEqual([
      '/packages/0/hasFiles/0 sbom.unknown-ref: the document holds no `SPDXRef-gone`; what is said of it here is lost',
    ]);
    expect(listed.extent).toBeUndefined();
  });

  test('of many the first ten are told, and the others counted', () => {
    const many = Array.from({ length: 25 }, (_, at): Relation => ['p', 'OTHER', `SPDXRef-gone-${at}`]);
    const warnings = warningsOf(bill('pa', [ABOUT_P, ...many]));
    expect(warnings).toHaveLength(11);
    expect(warnings.at(-1)).toBe(' sbom.unknown-ref: there are 15 more of these');
    expect(warningsOf(bill('pa', [ABOUT_P, ...many.slice(0, 11)])).at(-1)).toBe(
      ' sbom.unknown-ref: there is one more of these',
    );
  });

  test('a type of relationship that nobody knows says nothing, which is told', () => {
    const relations: Relation[] = [ABOUT_P, ['p', 'CONTANS', 'a'], ['p', 'depends_on', 'b']];
    expect(warningsOf(bill('pab', relations))).toEqual([
      '/relationships/1 sbom.unknown-relationship: `CONTANS` is no type of relationship of SPDX 2; it is taken to say nothing',
    ]);
  });
});

describe('on any graph', () => {
  const uses: readonly PartUse[] = ['part', 'build', 'test'];
  const graphs = fc.record({
    packages: fc.integer({ min: 0, max: 6 }),
    ties: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom(...uses)), { maxLength: 25 }),
  });

  /** Bellman-Ford: the least packages on a way of ties of these uses from what is known already, without any cleverness. */
  function distances(
    ties: readonly (readonly [number, number, PartUse])[],
    packages: number,
    allowed: readonly PartUse[],
  ): Map<number, number> {
    const known = new Map([[0, 0]]);
    for (let round = 0; round <= 10; round += 1)
      for (const [whole, part, use] of ties) {
        const from = known.get(whole);
        if (from === undefined || !allowed.includes(use)) continue;
        const there = from + (part <= packages ? 1 : 0);
        if (there < (known.get(part) ?? Number.POSITIVE_INFINITY)) known.set(part, there);
      }
    return known;
  }

  test('what is reached, what for, and by how many packages, is what trying every way finds', () => {
    fc.assert(
      fc.property(graphs, ({ packages, ties }) => {
        const held = new Map<number, { part: number; use: PartUse }[]>();
        for (const [whole, part, use] of ties) held.set(whole, [...(held.get(whole) ?? []), { part, use }]);
        const places = placeParts({ packages, ties: held });
        const ordinary = distances(ties, packages, ['part']);
        const building = distances(ties, packages, ['part', 'build']);
        const all = distances(ties, packages, uses);
        expect([...places.keys()].toSorted()).toEqual([...all.keys()].toSorted());
        for (const [number, { within, use }] of places) {
          expect(use).toBe(ordinary.has(number) ? 'part' : building.has(number) ? 'build' : 'test');
          const way = use === 'part' ? ordinary : use === 'build' ? building : all;
          expect(within).toBeLessThanOrEqual(packages);
          if (number === 0 || number > packages) continue;
          // The holder is one package nearer: `within` is a tree, and the way the shortest of its kind.
          const holder = places.get(within);
          const holderWay = holder?.use === 'part' ? ordinary : holder?.use === 'build' ? building : all;
          if (use === 'part') expect(ordinary.get(within)).toBe((way.get(number) ?? 0) - 1);
          else expect((holderWay.get(within) ?? 0) + 1).toBeGreaterThanOrEqual(way.get(number) ?? 0);
        }
        for (const start of places.keys()) {
          let [at, steps] = [start, 0];
          for (; at !== 0 && steps <= packages + 1; steps += 1) at = places.get(at)?.within ?? 0;
          expect(at).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
