import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import { entrySeen } from '../../src/model/entry-seen.ts';
import { Judgement } from '../../src/model/judgement.ts';
import { ListedEntity } from '../../src/model/listing.ts';
import type { Rule } from '../../src/model/rule.ts';
import { day } from '../facts/statements.ts';
import { questionOf, snapshotOf, type World, world } from './random-world.ts';

const TODAY = day('2020-01-01');
/** The vendor of these worlds is `Alpha AG`: the same name, near ones, and one that is far. */
const NAMES = ['Alpha AG', 'Alfa AG', 'Alphas Trading', 'Alpha Betatron', 'Zephyrus'];

const entries = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 });
const judgement = fc.record({
  entry: fc.constantFrom('p/e0', 'p/e0', 'p/e1', 'p/gone'),
  ruling: fc.constantFrom('positive', 'negative', 'negative', 'unsure'),
  author: fc.constantFrom('J. Doe', 'K. Roe'),
  on: fc.constantFrom('2017-03-01', '2018-05-15', '2018-05-20', '2018-12-31'),
  // Whether anything of it is another now.
  was: fc.constantFrom('the same', 'the same', 'the same', 'another entry', 'another name', 'another vendor'),
});
type Drawn = typeof judgement extends fc.Arbitrary<infer T> ? T : never;

interface JudgedWorld {
  readonly world: World;
  readonly names: readonly string[];
  readonly drawn: readonly Drawn[];
}
const judgedWorld: fc.Arbitrary<JudgedWorld> = fc.record({
  world,
  names: entries,
  drawn: fc.array(judgement, { minLength: 1, maxLength: 4 }),
});

const VENDORS: Readonly<Record<string, object>> = {
  'another name': { dossier: 'alpha', names: ['Alpha AG', 'Alpha Old AG'] },
  'another vendor': { names: ['Omega AG'] },
};

function judgementsOf({ drawn }: JudgedWorld, snapshot: Snapshot): Judgement[] {
  const listed = snapshot.lists.get('p')?.entries ?? [];
  return drawn.map(({ was, ...said }, at) => {
    const entry = listed.find(({ id }) => `p/${id}` === said.entry);
    return Judgement.parse({
      ...said,
      id: `j-${at}`,
      reason: 'Looked.',
      vendor: VENDORS[was] ?? { dossier: 'alpha', names: ['Alpha AG'] },
      seen: entry === undefined || was === 'another entry' ? `sha256:${'0'.repeat(64)}` : entrySeen(entry),
    });
  });
}

const NOT_LISTED: Rule = {
  id: 'not-listed',
  file: 'not-listed.json',
  title: 'An act',
  effect: 'prohibit',
  statement: 'bars listed vendors',
  citations: [{ text: 'sec. 1', published: day('2017-01-01') }],
  satisfiedWhen: { fact: 'vendor.listed.p', operator: 'equal', value: false },
  minimumAssurance: 'declared',
  waivable: false,
  remedy: { by: 'vendor', text: 'Do it.' },
  examples: [],
};

/** The snapshot of a world with its list of several entries, and those added to it that are told. */
function listedSnapshot({ world: w, names }: JudgedWorld, added: readonly string[] = []): Snapshot {
  // Whatever else the rules ask, being listed speaks against the vendor: a rule that lets a listed one be would turn all round.
  const others = w.rules.filter((rule) => !JSON.stringify(rule).includes('vendor.listed.p'));
  const snapshot = snapshotOf({ ...w, rules: [...others, NOT_LISTED] });
  const [first] = w.list.entries;
  const list = {
    ...w.list,
    // No judgement names those that are added.
    entries: [...names, ...added].map((name, at) =>
      ListedEntity.parse({ ...first, id: at < names.length ? `e${at}` : `added-${at}`, names: [name] }),
    ),
  };
  return { ...snapshot, lists: new Map([['p', list]]) };
}

const ask = (snapshot: Snapshot, judgements: readonly Judgement[], w: World) =>
  createService({ ...snapshot, judgements }, () => TODAY).assess(questionOf(w), 'decision');

describe('on random worlds with judgements', () => {
  test('no hindsight: a judgement to come changes nothing, neither answer nor receipt', async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(judgedWorld, async (judged) => {
        const snapshot = listedSnapshot(judged);
        const all = judgementsOf(judged, snapshot);
        const known = all.filter(({ on }) => on <= judged.world.knownAt);
        hidden += all.length - known.length;
        expect(await ask(snapshot, all, judged.world)).toEqual(await ask(snapshot, known, judged.world));
      }),
      { numRuns: 400 },
    );
    expect(hidden).toBeGreaterThan(150);
  });

  test('only a negative one that counts makes an answer better: none that is unsure, positive, open or of others', async () => {
    const better = { seen: 0, worse: 0 };
    await fc.assert(
      fc.asyncProperty(judgedWorld, async (judged) => {
        const snapshot = listedSnapshot(judged);
        const judgements = judgementsOf(judged, snapshot);
        const [before, after] = [
          await ask(snapshot, [], judged.world),
          await ask(snapshot, judgements, judged.world),
        ];
        const clears = after.judgements?.some(
          ({ ruling, noEffect }) => ruling === 'negative' && noEffect === undefined,
        );
        if (after.verdictCode > before.verdictCode) {
          better.seen += 1;
          expect(clears).toBe(true);
        }
        if (after.verdictCode < before.verdictCode) better.worse += 1;
        // Without the negative ones of the same vendor, entry and names nothing is better.
        const rest = judgements.filter(
          (_, at) => judged.drawn[at]?.ruling !== 'negative' || judged.drawn[at]?.was !== 'the same',
        );
        const told = await ask(snapshot, rest, judged.world);
        expect(told.verdictCode).toBeLessThanOrEqual(before.verdictCode);
      }),
      { numRuns: 350 },
    );
    expect(better.seen).toBeGreaterThan(10);
    expect(better.worse).toBeGreaterThan(10);
  });

  test('one that is unsure or open again added to others never makes the answer better', async () => {
    await fc.assert(
      fc.asyncProperty(judgedWorld, judgement, async (judged, extra) => {
        const unsettled = { ...extra, was: 'another name' as const };
        const snapshot = listedSnapshot(judged);
        const few = judgementsOf(judged, snapshot);
        const more = judgementsOf({ ...judged, drawn: [...judged.drawn, unsettled] }, snapshot);
        const [before, after] = [
          await ask(snapshot, few, judged.world),
          await ask(snapshot, more, judged.world),
        ];
        expect(after.verdictCode).toBeLessThanOrEqual(before.verdictCode);
      }),
      { numRuns: 400 },
    );
  });

  test('their order, and that of the files, never shows', async () => {
    await fc.assert(
      fc.asyncProperty(judgedWorld, fc.integer({ min: 1, max: 3 }), async (judged, turn) => {
        const snapshot = listedSnapshot(judged);
        const all = judgementsOf(judged, snapshot);
        const turned = [...all.slice(turn), ...all.slice(0, turn)].reverse();
        expect(JSON.stringify(await ask(snapshot, turned, judged.world))).toBe(
          JSON.stringify(await ask(snapshot, all, judged.world)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a judgement survives a list that has grown by others', async () => {
    let counting = 0;
    const strangers = fc.array(fc.constantFrom('Quux Works', 'Corvid Mills', 'Tundra Freight'), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(judgedWorld, strangers, async (judged, added) => {
        const one = { ...judged, names: judged.names.slice(0, 1) };
        const snapshot = listedSnapshot(one);
        const judgements = judgementsOf(one, snapshot);
        const before = await ask(snapshot, judgements, judged.world);
        const after = await ask(listedSnapshot(one, added), judgements, judged.world);
        const acting = (answer: typeof before) =>
          answer.judgements
            ?.filter(({ entry }) => entry === 'p/e0')
            .map(({ id, noEffect }) => [id, noEffect]);
        expect(acting(after)).toEqual(acting(before));
        if (acting(before)?.some(([, noEffect]) => noEffect === undefined) !== true) return;
        counting += 1;
        expect(after.verdict).toBe(before.verdict);
      }),
      { numRuns: 300 },
    );
    expect(counting).toBeGreaterThan(50);
  });
});
