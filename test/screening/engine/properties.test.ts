import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScreeningIndex } from '../../../src/screening/engine/build-screening-index.ts';
import { prepareName } from '../../../src/screening/engine/normalise/prepare-name.ts';
import { screen } from '../../../src/screening/engine/screen.ts';
import type { ScreenedEntry } from '../../../src/screening/engine/screening-index.ts';
import { screenName } from './screening-list.ts';

const WORDS = [
  'Alpenrot',
  'Vantorix',
  'Kesselmann',
  'Sibprombur',
  'Qaysar',
  'Trading',
  'Bank',
  'International',
  'Technology',
  'Group',
  'Nord',
  'GmbH',
  'OOO',
  'Ltd',
  '558',
  'Олимпик',
  '星河',
];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const entries = fc
  .uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map((names, at): ScreenedEntry => ({ id: `e${at}`, names: names.map((text) => ({ text })) })),
  );

/** Any string of code units, so also lone surrogates. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

const shown = (list: readonly ScreenedEntry[], query: string) =>
  screenName(buildScreeningIndex(list), query, 0, 100).map((hit) => ({
    id: list[hit.entry]?.id,
    name: hit.name,
    kind: hit.kind,
    score: hit.score,
    explanation: hit.explanation,
    spans: hit.spans,
  }));

describe('whatever is listed', () => {
  test('the order of entries and of their names never matters', () => {
    fc.assert(
      fc.property(entries, name, (list, query) => {
        const turned = [...list].reverse().map((entry) => ({ ...entry, names: [...entry.names].reverse() }));
        expect(shown(turned, query)).toEqual(shown(list, query));
      }),
    );
  });

  test('a name finds itself as exact, first and whole', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, at) => {
        const entry = list[at % list.length] as ScreenedEntry;
        const text = entry.names[at % entry.names.length]?.text ?? '';
        const hit = screenName(buildScreeningIndex(list), text, 0, 100).find(
          ({ entry: found }) => list[found] === entry,
        );
        expect(hit).toMatchObject({ kind: 'exact' });
        expect(hit?.score).toBeGreaterThan(0.5);
      }),
    );
  });

  test('a further entry takes no hit from another, and moves no score by more than rarity does', () => {
    fc.assert(
      fc.property(entries, name, name, (list, further, query) => {
        const more = [...list, { id: 'further', names: [{ text: further }] }];
        const after = new Map(shown(more, query).map(({ id, score }) => [id, score]));
        for (const { id, score } of shown(list, query).filter((hit) => hit.score >= 0.5))
          expect(Math.abs((after.get(id) ?? 0) - score)).toBeLessThan(0.1);
      }),
    );
  });

  test('two names meet alike in either direction', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const meet = (query: string, listed: string) => {
          const list = [
            { id: 'a', names: [{ text: listed }] },
            { id: 'b', names: [{ text: query }] },
          ];
          return screenName(buildScreeningIndex(list), query, 0, 100).find(({ entry }) => entry === 0);
        };
        const [there, back] = [meet(a, b), meet(b, a)];
        // From afar one may be seen and the other not: then both are far.
        if (there === undefined || back === undefined)
          expect(Math.max(there?.score ?? 0, back?.score ?? 0)).toBeLessThan(0.5);
        else {
          const value = (hit: typeof there, name: string) =>
            hit.features.find((feature) => feature.name === name)?.value ?? 0;
          for (const name of ['thin', 'form', 'spelling'])
            expect(value(there, name)).toBeCloseTo(value(back, name), 2);
          expect(value(there, 'query')).toBeCloseTo(value(back, 'listed'), 2);
        }
      }),
    );
  });
});

describe('whatever is asked', () => {
  const index = buildScreeningIndex([
    { id: 'a', names: [{ text: 'Vantorix Trading GmbH' }, { text: '星河有限公司' }, { text: '???' }] },
  ]);

  test('no text throws, and every place that is shown lies in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { score, spans, explanation } of screenName(index, text)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(explanation.length).toBeGreaterThan(10);
          for (const { query } of spans) {
            expect(query[0]).toBeLessThan(query[1]);
            expect(query[1]).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n'],
    ['a lone surrogate', '\ud800'],
    ['marks alone', '\u0301\u0301\u0301'],
    ['10,000 letters', 'Vantorix'.repeat(1250)],
    ['10,000 dots', '.'.repeat(10_000)],
    ['10,000 initials', 'a.'.repeat(5000)],
    ['10,000 brackets', '('.repeat(10_000)],
    ['10,000 apostrophes', `a${"'".repeat(10_000)}`],
    ['10,000 marks on a letter', `a${'\u0301'.repeat(10_000)}`],
    ['10,000 Chinese characters', '有限公司'.repeat(2500)],
    ['10,000 misread bytes', 'Ã'.repeat(10_000)],
    ['1,000 words', 'Vantorix Trading '.repeat(500)],
    ['1,000 legal forms', 'Ltd '.repeat(1000)],
    ['1,000 forms within each other', 'limited liability company '.repeat(334)],
  ])('%s is answered like any other text', (_, text) => {
    expect(prepareName(text).tokens.length).toBeLessThanOrEqual(40);
    expect(() => screenName(index, text).map(({ explanation }) => explanation)).not.toThrow();
  });

  test('a name that no Latin letter spells is found as it is written', () => {
    expect(screenName(index, '???')[0]).toMatchObject({ kind: 'exact', name: '???' });
    expect(screenName(index, '!!!')).toEqual([]);
  });

  test('no more hits are given than are wanted, and none below the bar', () => {
    const list = buildScreeningIndex([
      { id: 'a', names: [{ text: 'Vantorix' }] },
      { id: 'b', names: [{ text: 'Vantorix Nord' }] },
    ]);
    expect(screen(list, { names: ['Vantorix'] }, { limit: 1, minScore: 0 })).toHaveLength(1);
    expect(screen(list, { names: ['Vantorix'] }, { limit: 0, minScore: 0 })).toEqual([]);
    expect(
      screen(list, { names: ['Vantorix'] }, { limit: 9, minScore: 0.9 }).map(({ name: found }) => found),
    ).toEqual(['Vantorix']);
  });
});
