import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reach } from '../../../src/model/listing.ts';
import type { Share } from '../../../src/model/relation.ts';
import type { Link } from '../../../src/reach/graph/graph.ts';
import { solve } from './possible-worlds.ts';
import { ask, askAll, link, owns } from './relations.ts';

const PARTIES = ['A', 'B', 'C', 'D', 'E'];

const party = fc.constantFrom(...PARTIES);
const quarter = fc.integer({ min: 0, max: 4 }).map((n) => n / 4);
const share: fc.Arbitrary<Share | undefined> = fc.oneof(
  { weight: 12, arbitrary: quarter },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: quarter.map((max) => ({ max })) },
  { weight: 1, arbitrary: quarter.map((min) => ({ min })) },
  {
    weight: 1,
    arbitrary: fc.tuple(quarter, quarter).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  },
);

/** What one source says of the owners of one party; most name all, the rest of the shares in clean hands. */
const telling: fc.Arbitrary<Link[]> = fc
  .record({
    of: party,
    holders: fc.array(
      fc.record({
        by: party,
        share,
        control: fc.constantFrom(undefined, false, false, false, true),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    partial: fc.constantFrom(true, false, false, false),
    clean: fc.constantFrom(1, 1, 1, 0.75, 0),
    source: fc.constantFrom('one', 'one', 'one', 'two'),
  })
  .map(({ of, holders, partial, clean, source }) => {
    const told = holders.map(({ by, share, control }) =>
      owns(by, of, share, { partial, source, ...(control === undefined ? {} : { control }) }),
    );
    const rest = 1 - holders.reduce((sum, { share }) => sum + (typeof share === 'number' ? share : 0), 0);
    const fill = Math.min(rest, clean);
    if (fill <= 0) return told;
    return [...told, owns('Clean', of, fill, { partial, source, control: false })];
  })
  .filter((links) => links.every(({ of, by }) => of !== by));

const other: fc.Arbitrary<Link[]> = fc
  .record({
    kind: fc.constantFrom('control', 'successor', 'successor', 'rename', 'officer'),
    of: party,
    by: party,
  })
  .filter(({ of, by }) => of !== by)
  .map(({ kind, of, by }) => [link(kind as Link['relation']['kind'], by, of)]);

const graph = fc.record({
  links: fc
    .tuple(fc.array(telling, { minLength: 1, maxLength: 5 }), fc.array(other, { maxLength: 3 }))
    .map((parts) => parts.flat(2)),
  listed: fc.uniqueArray(party, { maxLength: 2 }),
  perhaps: fc.uniqueArray(party, { maxLength: 1 }),
  asked: party,
});

/** The links that a path tells of, as partial statements: whatever else was recorded is taken away. */
function linksOf(links: readonly Link[], answer: ReturnType<typeof ask>): Link[] {
  const path = answer.reached === false ? [] : answer.path;
  const names = links.filter(({ relation }) => relation.kind === 'rename');
  const told = links.filter(({ of, by, relation }) =>
    path.some(
      ({ kind, from, to, source }) =>
        source === relation.source &&
        ((from === by && to === of) || (from === of && to === by)) &&
        kind.startsWith('succ') === (relation.kind === 'successor') &&
        relation.kind !== 'officer',
    ),
  );
  return [...names, ...told];
}

test('5,000 random graphs have the answers of a solver that tries every world', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(graph, ({ links, listed, perhaps, asked }) => {
      for (const kind of Reach.options) {
        const answer = ask(links, { of: asked, kinds: [kind], listed, perhaps });
        expect(answer.reached, kind).toBe(solve({ links, listed, perhaps, party: asked, kind }));
        const way = answer.reached === true && answer.path.length === 0 ? 'listed itself' : answer.reached;
        seen.set(`${kind}: ${way}`, (seen.get(`${kind}: ${way}`) ?? 0) + 1);
      }
    }),
    { numRuns: 5_000 },
  );
  // The property would hold emptily for a test or an answer that never occurred.
  for (const kind of Reach.options)
    for (const way of ['listed itself', true, 'unknown', false])
      expect(seen.get(`${kind}: ${way}`) ?? 0, `${kind}: ${way}`).toBeGreaterThan(50);
});

test('a path proves its answer by itself, whatever else was recorded', () => {
  fc.assert(
    fc.property(graph, fc.constantFrom(...Reach.options), ({ links, listed, asked }, kind) => {
      const answer = ask(links, { of: asked, kinds: [kind], listed });
      fc.pre(answer.reached === true);
      const told = linksOf(links, answer);
      expect(ask(told, { of: asked, kinds: [kind], listed }).reached).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('what is not known comes with what it is', () => {
  fc.assert(
    fc.property(graph, fc.constantFrom(...Reach.options), ({ links, listed, perhaps, asked }, kind) => {
      const answer = ask(links, { of: asked, kinds: [kind], listed, perhaps });
      fc.pre(answer.reached === 'unknown');
      expect(answer.doubts).not.toEqual([]);
      expect(answer.why === 'possible-match').toBe(answer.doubts.some((doubt) => doubt.kind === 'near-name'));
    }),
    { numRuns: 1_000 },
  );
});

test('who is asked about first never shows', () => {
  fc.assert(
    fc.property(graph, ({ links, listed, perhaps }) => {
      const asking = { kinds: Reach.options, listed, perhaps };
      const answers = askAll(links, PARTIES.toReversed(), asking);
      expect(answers).toEqual(PARTIES.toReversed().map((of) => ask(links, { of, ...asking })));
    }),
    { numRuns: 500 },
  );
});

test('the order of the links never shows', () => {
  fc.assert(
    fc.property(graph, ({ links, listed, perhaps, asked }) => {
      const asking = { of: asked, kinds: Reach.options, listed, perhaps };
      expect(ask(links.toReversed(), asking)).toEqual(ask(links, asking));
    }),
    { numRuns: 1_000 },
  );
});
