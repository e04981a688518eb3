import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { RemedyChange } from '../../src/model/change.ts';
import { definitionOf, type Vocabulary } from '../../src/model/vocabulary.ts';
import { CASES, questionOf as questionOfCase } from '../cases/cases.ts';
import { openReal } from '../end-to-end/real-service.ts';
import { day } from '../facts/statements.ts';
import { IDENTIFYING, questionOf, rule, snapshotOf, type World, world } from './random-world.ts';

/** In these worlds some facts are in other hands than the vendor's. */
const HANDS = [
  {},
  { 'vendor.name': 'nobody', 'vendor.country': 'owners' },
  { 'supervision.independent': 'government', 'vendor.country': 'nobody' },
] as const;

function inHands(snapshot: Snapshot, hands: (typeof HANDS)[number]): Snapshot {
  const facts = Object.fromEntries(
    Object.entries(snapshot.vocabulary.facts).map(([name, definition]) => [
      name,
      {
        ...definition,
        ...(Object.hasOwn(hands, name) ? { changeableBy: hands[name as keyof typeof hands] } : {}),
      },
    ]),
  );
  return { ...snapshot, vocabulary: { ...snapshot.vocabulary, facts } };
}

const countries = (...sets: string[][]) => fc.constantFrom<string[] | undefined>(undefined, ...sets);

/** Facts imagined at random, as well supported as can be. */
const imagined: fc.Arbitrary<RemedyChange[]> = fc
  .record({
    'vendor.country': fc.constantFrom(undefined, 'CH', 'RU', 'DE'),
    'data.files.location': countries(['CH'], ['DE'], ['RU'], ['CH', 'DE'], ['US']),
    'build.origin': countries(['CH'], ['DE'], ['RU'], ['US']),
    'supervision.independent': fc.constantFrom(undefined, true, false),
    'vendor.name': fc.constantFrom(undefined, 'Alpha', 'Alpha AG'),
  })
  .map((facts) =>
    Object.entries(facts).flatMap(([fact, value]) =>
      value === undefined ? [] : [{ fact, value, assurance: 'official' as const }],
    ),
  );

/** All proper parts; of many changes those that lack one, and every hundredth of the others. */
const properParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, mask) =>
    all.filter((_item, at) => (mask >> at) % 2 === 1),
  ).filter((part, mask) => all.length <= 7 || part.length === all.length - 1 || mask % 100 === 0);

const plain = (changes: readonly RemedyChange[]) =>
  changes.map(({ fact, value, assurance }) => ({ fact, value, assurance }));

const allows = (verdict: string) => verdict === 'conditional' || verdict === 'approved';

async function withChanges(
  service: AssayService,
  question: object,
  changes: readonly RemedyChange[],
): Promise<Assessment> {
  if (changes.length === 0) return service.assess(question);
  return (await service.whatIf({ ...question, changes: plain(changes) })).after;
}

function expectInTheirHands(changes: readonly RemedyChange[], vocabulary: Vocabulary): void {
  for (const { fact, value } of changes) {
    expect(['vendor', 'owners'], fact).toContain(definitionOf(vocabulary, fact)?.changeableBy);
    const isEmpty = Array.isArray(value) && value.length === 0;
    expect(isEmpty && definitionOf(vocabulary, fact)?.emptyMeans === undefined, `${fact} is taken away`).toBe(
      false,
    );
  }
}

/** Each remedy keeps its promise, none is larger than it must be, and none asks for what the vendor's side cannot do. */
async function expectSound(service: AssayService, question: object): Promise<Assessment> {
  const answer = await service.assess(question);
  for (const { changes, verdict } of answer.remedies) {
    expectInTheirHands(changes, service.vocabulary);
    expect(allows(verdict)).toBe(true);
    expect((await withChanges(service, question, changes)).verdict).toBe(verdict);
    for (const part of properParts(changes)) {
      const less = await withChanges(service, question, part);
      const isBetter = less.verdictCode > answer.verdictCode && allows(less.verdict);
      expect(isBetter, `${JSON.stringify(part)} is enough already`).toBe(false);
    }
  }
  for (const { rule, remedy = [] } of answer.findings) {
    if (remedy.length === 0) continue;
    expectInTheirHands(remedy, service.vocabulary);
    const outcomeWith = async (changes: readonly RemedyChange[]) =>
      (await withChanges(service, question, changes)).findings.find((f) => f.rule === rule)?.outcome ??
      'gone';
    expect(['satisfied', 'not-applicable']).toContain(await outcomeWith(remedy));
    for (const part of properParts(remedy))
      expect(['satisfied', 'not-applicable'], rule).not.toContain(await outcomeWith(part));
  }
  return answer;
}

describe('remedies', () => {
  test('on random worlds each gives the promised verdict, and no smaller part of it does', async () => {
    const seen = { remedies: 0, several: 0, parts: 0, unremediable: 0 };
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...HANDS), async (w, hands) => {
        const service = createService(inHands(snapshotOf(w), hands), () => day('2020-01-01'));
        const answer = await expectSound(service, questionOf(w));
        seen.remedies += answer.remedies.length;
        if (answer.remedies.length > 1) seen.several += 1;
        if (answer.remedies.some(({ changes }) => changes.length > 1)) seen.parts += 1;
        seen.unremediable += answer.unremediable.length;
      }),
      { numRuns: 1000 },
    );
    // Without these the property would hold of nothing.
    expect(seen.remedies).toBeGreaterThan(250);
    expect(seen.several).toBeGreaterThan(25);
    expect(seen.parts).toBeGreaterThan(50);
    expect(seen.unremediable).toBeGreaterThan(10);
  });

  test('none is overlooked: where imagined facts of any kind would do, a remedy is found', async () => {
    const seen = { found: 0, barred: 0 };
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.constantFrom(...HANDS),
        fc.array(imagined, { minLength: 8, maxLength: 8 }),
        async (w, hands, tries) => {
          const snapshot = inHands(snapshotOf(w), hands);
          const service = createService(snapshot, () => day('2020-01-01'));
          const answer = await service.assess(questionOf(w));
          for (const tried of tries) {
            const changes = tried.filter(({ fact }) =>
              ['vendor', 'owners'].includes(definitionOf(snapshot.vocabulary, fact)?.changeableBy ?? ''),
            );
            const then = await withChanges(service, questionOf(w), changes);
            const met = then.findings.filter(
              (f) => f.outcome === 'satisfied' || f.outcome === 'not-applicable',
            );
            for (const { rule } of answer.unremediable) expect(met.map((f) => f.rule)).not.toContain(rule);
            seen.barred += answer.unremediable.length;
            if (then.verdictCode <= answer.verdictCode || !allows(then.verdict)) continue;
            expect(answer.remedies.length, JSON.stringify(changes)).toBeGreaterThan(0);
            seen.found += 1;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(seen.found).toBeGreaterThan(100);
    expect(seen.barred).toBeGreaterThan(25);
  });

  test('a fact that another is compared with moves along where it has to', async () => {
    const [any] = fc.sample(world, { numRuns: 1, seed: 1 });
    const inRussia = ['build.origin', 'data.files.location'].map((name) => ({
      ...IDENTIFYING[0],
      name,
      value: ['RU'],
    }));
    const w = {
      ...any,
      facts: [...IDENTIFYING, ...inRussia],
      rules: [
        rule('identity', {}),
        rule('beside-the-data', {
          effect: 'prohibit',
          satisfiedWhen: {
            all: [
              { fact: 'build.origin', operator: 'subsetOf', value: { places: ['trusted'] } },
              { fact: 'build.origin', operator: 'overlaps', value: { fact: 'data.files.location' } },
            ],
          },
        }),
      ],
      asOf: '2019-01-01',
      knownAt: '2019-01-01',
      market: 'DE',
    } as World;
    const answer = await expectSound(
      createService(snapshotOf(w), () => day('2020-01-01')),
      questionOf(w),
    );
    expect(answer.unremediable).toEqual([]);
    expect(answer.remedies.map(({ changes }) => plain(changes))).toEqual([
      [
        { fact: 'build.origin', value: ['DE'], assurance: 'official' },
        { fact: 'data.files.location', value: ['DE', 'RU'], assurance: 'official' },
      ],
    ]);
  });

  test('in every case of the table too', async () => {
    const service = await openReal();
    for (const c of CASES) await expectSound(service, questionOfCase(c));
  });
});
