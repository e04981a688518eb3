import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acronymsOf } from '../../../src/screening/engine/normalise/acronyms-of.ts';
import { foldUnicode } from '../../../src/screening/engine/normalise/fold-unicode.ts';
import { prepareName } from '../../../src/screening/engine/normalise/prepare-name.ts';
import { repairMojibake } from '../../../src/screening/engine/normalise/repair-mojibake.ts';
import { skeletonOf } from '../../../src/screening/engine/normalise/skeleton.ts';
import { spellInLatin } from '../../../src/screening/engine/normalise/spell-in-latin.ts';
import { splitWords } from '../../../src/screening/engine/normalise/split-words.ts';
import { unmixScripts } from '../../../src/screening/engine/normalise/unmix-scripts.ts';
import { FEATURES } from '../../../src/screening/engine/score/features.ts';

const readme = readFileSync(new URL('../../../src/screening/engine/README.md', import.meta.url), 'utf8');

/** What each stage of the table makes of a text. */
const STAGES: Readonly<Record<string, (text: string) => string>> = {
  mojibake: (text) => repairMojibake({ text }).text,
  Unicode: (text) => foldUnicode({ text }).text,
  words: (text) =>
    splitWords(foldUnicode({ text }))
      .map(({ native }) => native)
      .join(' '),
  'mixed scripts': unmixScripts,
  'Latin letters': spellInLatin,
  'legal form': (text) =>
    prepareName(text)
      .tokens.map((token) => token.text)
      .join(' '),
  kinds: (text) =>
    prepareName(text)
      .tokens.map(({ text: word, kind }) => `${word}:${kind}`)
      .join(' '),
  meaning: (text) =>
    prepareName(text)
      .tokens.map(({ text: word, concept }) => concept ?? word)
      .join(' '),
  'said aside': (text) =>
    prepareName(text)
      .tokens.filter(({ isAside }) => isAside)
      .map((token) => token.text)
      .join(' '),
  skeleton: skeletonOf,
  acronyms: (text) => acronymsOf(prepareName(text)).join(' '),
};

const rows = [...readme.matchAll(/^\| ([a-zA-Z ]+) \| `([^`|]+)` \| `([^`|]+)` \|/gm)].map(
  ([, stage = '', before = '', after = '']) => ({ stage, before, after }),
);

describe('the stages in the README', () => {
  test('every stage has examples', () => {
    expect([...new Set(rows.map(({ stage }) => stage))].sort()).toEqual(Object.keys(STAGES).sort());
  });

  test.each(rows)('$stage: $before becomes $after', ({ stage, before, after }) => {
    expect(STAGES[stage]?.(before)).toBe(after);
  });
});

test('the features in the README are those that are counted, with their weights', () => {
  const written = [...readme.matchAll(/^\| `([a-z]+)` \| (-?[\d.]+) \|/gm)].map(([, name = '', weight]) => [
    name,
    Number(weight),
  ]);
  expect(Object.fromEntries(written)).toEqual(FEATURES);
});
