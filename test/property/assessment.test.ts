import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { DatedInterval } from '../../src/model/interval.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { day } from '../facts/statements.ts';
import { FACTS, questionOf, snapshotOf, type World, world } from './random-world.ts';

const today = () => day('2020-01-01');
const assess = (w: World, depth: 'decision' | 'full' = 'decision') =>
  createService(snapshotOf(w), today).assess(questionOf(w), depth);

describe('on random dossiers and policies', () => {
  test('unknown never approves: if the verdict without any statement of a fact is `approved`, it is so with them', async () => {
    const seen = new Map<string, number>();
    let telling = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...FACTS), async (w, name) => {
        const withFact = await assess(w);
        const without = await assess({ ...w, facts: w.facts.filter((fact) => fact.name !== name) });
        seen.set(withFact.verdict, (seen.get(withFact.verdict) ?? 0) + 1);
        if (withFact.verdict !== without.verdict) telling += 1;
        if (without.verdict === 'approved') expect(withFact.verdict).toBe('approved');
      }),
      { numRuns: 10_000 },
    );
    // The property would hold emptily in a world where nobody is ever approved, or where facts changed nothing.
    for (const verdict of VERDICTS) expect(seen.get(verdict) ?? 0, verdict).toBeGreaterThan(100);
    expect(telling).toBeGreaterThan(500);
  });

  test('the order of facts, and facts given twice, never show', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer(), async (w, seed) => {
        const shuffled = { ...w, facts: shuffle([...w.facts, ...w.facts.slice(0, 2)], seed) };
        expect(JSON.stringify(await assess(shuffled, 'full'))).toBe(JSON.stringify(await assess(w, 'full')));
      }),
      { numRuns: 1000 },
    );
  });

  test('no hindsight: hiding everything published after `knownAt` never changes the answer', async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(world, async (w) => {
        const past = asKnownAt(w);
        if (JSON.stringify(past) !== JSON.stringify(w)) hidden += 1;
        const { id: _, receipt: __, ...then } = await assess(past, 'full');
        const { id: ___, receipt: ____, ...now } = await assess(w, 'full');
        expect(then).toEqual(now);
      }),
      { numRuns: 2000 },
    );
    expect(hidden).toBeGreaterThan(700);
  });

  test('a violated prohibition prohibits, whatever else is known', async () => {
    let prohibited = 0;
    await fc.assert(
      fc.asyncProperty(world, async (w) => {
        const { verdict, findings, deciding } = await assess(w);
        const bars = findings
          .filter((f) => f.effect === 'prohibit' && f.outcome === 'violated')
          .map((f) => f.rule);
        expect(verdict === 'prohibited').toBe(bars.length > 0);
        if (bars.length > 0) expect(deciding).toEqual(bars);
        prohibited += bars.length;
      }),
      { numRuns: 3000 },
    );
    expect(prohibited).toBeGreaterThan(30);
  });

  test('the verdict is among the possible ones, or evidence is missing; every unknown says what it lacks', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (w) => {
        const { verdict, possible, findings, risk } = await assess(w);
        if (verdict !== 'insufficient-evidence') expect(possible).toContain(verdict);
        for (const f of findings) expect(f.missing.length > 0).toBe(f.outcome === 'unknown');
        expect(risk.low).toBeLessThanOrEqual(risk.high);
      }),
      { numRuns: 2000 },
    );
  });

  test('sixteen at once give the answers of one at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(world, { minLength: 16, maxLength: 16 }), async (worlds) => {
        const together = await Promise.all(worlds.map((w) => assess(w, 'full')));
        for (const [i, w] of worlds.entries()) expect(together[i]).toEqual(await assess(w, 'full'));
      }),
      { numRuns: 50 },
    );
  });
});

/** The world with everything taken out that had not been published by its `knownAt`. */
function asKnownAt(w: World): World {
  const known = <T extends { published: string }>(things: readonly T[]) =>
    things.filter((t) => t.published <= w.knownAt);
  const edges = (interval: DatedInterval): DatedInterval => {
    const { to: _, toPublished: __, ...start } = interval;
    return (interval.toPublished ?? interval.published) <= w.knownAt ? interval : start;
  };
  return {
    ...w,
    facts: known(w.facts),
    rules: w.rules
      .map((rule) => ({
        ...rule,
        citations: known(rule.citations),
        ...(rule.inForce === undefined ? {} : { inForce: known(rule.inForce).map(edges) }),
      }))
      .filter((rule) => rule.inForce === undefined || rule.inForce.length > 0),
    list: {
      ...w.list,
      entries: w.list.entries
        .filter((entry) => entry.listed.published <= w.knownAt)
        .map((entry) => ({ ...entry, listed: edges(entry.listed) })),
    },
    places: Object.fromEntries(
      Object.entries(w.places).map(([id, set]) => [id, { ...set, members: known(set.members) }]),
    ),
  };
}

/** A shuffle that a seed decides. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
