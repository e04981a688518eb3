import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import { AssayError } from '../../src/model/error.ts';
import type { Verification } from '../../src/model/verification.ts';
import { day } from '../facts/statements.ts';
import { questionOf, snapshotOf, type World, world } from '../property/random-world.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const serviceOf = (w: World) => createService(snapshotOf(w), () => day('2020-01-01'));

/** The answer about a world, as a file has it. */
const paperOf = async (w: World): Promise<Json> =>
  JSON.parse(JSON.stringify(await serviceOf(w).assess(questionOf(w))));

async function verifyOn(w: World, paper: Json): Promise<Verification> {
  const [verification] = await serviceOf(w).verify(paper);
  if (verification === undefined) throw new Error('one paper, one verification');
  return verification;
}

/** Every place in a JSON value, the whole of it left out. */
function placesIn(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const members =
    typeof value !== 'object' || value === null
      ? []
      : Array.isArray(value)
        ? value.map((member, at) => [at, member] as const)
        : Object.entries(value);
  const below = members.flatMap(([key, member]) => placesIn(member, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

/** The value with what stands at `path` left out, or made into something else. */
function edit(value: Json, path: readonly (string | number)[], leaveOut: boolean): Json {
  const [key, ...rest] = path;
  if (key === undefined) return alter(value);
  const copy = structuredClone(value) as { [key: string]: Json };
  if (rest.length > 0) copy[key] = edit(copy[key] ?? null, rest, leaveOut);
  else if (!leaveOut) copy[key] = alter(copy[key] ?? null);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

function alter(value: Json): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return Array.isArray(value) ? [...value, 'x'] : 'x';
  // Another day, another word of the same set, another digest: what still has its form is not refused at once.
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value === '2016-02-03' ? '2016-02-04' : '2016-02-03';
  if (/^sha256:/.test(value)) return `sha256:${[...value.slice(7)].reverse().join('')}`;
  return OTHER_WORD[value] ?? `${value}x`;
}

const OTHER_WORD: Readonly<Record<string, string>> = {
  approved: 'conditional',
  conditional: 'approved',
  'not-approved': 'approved',
  prohibited: 'approved',
  'insufficient-evidence': 'approved',
  satisfied: 'violated',
  violated: 'satisfied',
  unknown: 'satisfied',
  current: 'retrospective',
  retrospective: 'current',
};

describe('a paper on random rules and data', () => {
  test('is the same when asked again', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (w) => {
        expect(await verifyOn(w, await paperOf(w))).toMatchObject({ result: 'same', items: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('is altered, or no assessment any more, after any edit of one of its fields', async () => {
    const seen = { altered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(world, fc.nat(), fc.boolean(), async (w, at, leaveOut) => {
        const paper = await paperOf(w);
        const places = placesIn(paper);
        const edited = edit(paper, places[at % places.length] ?? [], leaveOut);
        fc.pre(JSON.stringify(edited) !== JSON.stringify(paper));
        // Without its outlook an answer is a shorter answer, and a true one.
        const bare = await serviceOf(w).assess(questionOf(w), 'decision');
        fc.pre(JSON.stringify(edited) !== JSON.stringify(bare));
        try {
          expect((await verifyOn(w, edited)).result).toBe('altered');
          seen.altered += 1;
        } catch (error) {
          if (!(error instanceof AssayError)) throw error;
          seen.refused += 1;
        }
      }),
      { numRuns: 1500 },
    );
    expect(seen.altered).toBeGreaterThan(500);
    expect(seen.refused).toBeGreaterThan(50);
  });

  test('differs in its facts when one of them is another, and in nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.nat(), async (w, at) => {
        fc.pre(w.facts.length > 0);
        const which = at % w.facts.length;
        const facts = w.facts.map((fact, i) => (i === which ? { ...fact, note: 'It was noted.' } : fact));
        const verification = await verifyOn({ ...w, facts }, await paperOf(w));
        expect(verification.result).toBe('differs');
        expect(verification.items.map(({ item }) => item)).toEqual(['facts']);
      }),
      { numRuns: 300 },
    );
  });

  test('differs in the list when an entry is another, where the policy reads it', async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(world, async (w) => {
        const entries = w.list.entries.map((entry) => ({ ...entry, note: 'It was noted.' }));
        const { result, items } = await verifyOn({ ...w, list: { ...w.list, entries } }, await paperOf(w));
        if (result === 'differs') expect(items).toMatchObject([{ item: 'list', program: 'p' }]);
        else expect(result).toBe('same');
        seen.set(result, (seen.get(result) ?? 0) + 1);
      }),
      { numRuns: 300 },
    );
    expect(seen.get('differs')).toBeGreaterThan(30);
  });

  test('differs in the policy when a rule is another, and tells what became of the verdict', async () => {
    let turned = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.nat(), async (w, at) => {
        const which = at % w.rules.length;
        const rules = w.rules.map((rule, i) =>
          i === which ? { ...rule, satisfiedWhen: { not: rule.satisfiedWhen } } : rule,
        );
        const [paper, changed] = [await paperOf(w), { ...w, rules }];
        const { result, items, verdict, findings } = await verifyOn(changed, paper);
        expect(result).toBe('differs');
        expect(items.map(({ item }) => item)).toEqual(['policy']);
        const now = await serviceOf(changed).assess(questionOf(w));
        expect(verdict.after).toBe(now.verdict);
        const outcomes = new Map(now.findings.map(({ rule, outcome }) => [rule, outcome]));
        for (const { rule, after } of findings) expect(outcomes.get(rule)).toBe(after);
        if (verdict.after !== verdict.before) turned += 1;
      }),
      { numRuns: 500 },
    );
    expect(turned).toBeGreaterThan(50);
  });
});
