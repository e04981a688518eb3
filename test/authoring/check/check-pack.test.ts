import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/authoring/check/check-pack.ts';
import { editedFiles, filesOf, soundDraft } from '../sound-pack.ts';
import { aList, type Seeded } from './seeded/edits.ts';
import { IDLE_OR_LATE } from './seeded/idle-or-late.ts';
import { MISSING_EXAMPLES } from './seeded/missing-examples.ts';
import { MISTAKEN_CONDITIONS } from './seeded/mistaken-conditions.ts';
import { REFUSED } from './seeded/refused.ts';

const SEEDED: readonly Seeded[] = [...REFUSED, ...MISTAKEN_CONDITIONS, ...IDLE_OR_LATE, ...MISSING_EXAMPLES];

test('a sound pack has no defect', () => {
  expect(checkPack(filesOf(soundDraft()))).toEqual({
    defects: [],
    notes: [],
    checked: { rules: 4, policies: 1, facts: 13, lists: 1 },
  });
});

test('a list known in part may end before a rule starts: nobody is cleared by it anyway', () => {
  const { defects } = checkPack(
    editedFiles((draft) => {
      aList(draft).coverage = { ...aList(draft).coverage, through: '2017-12-31', extent: 'partial' };
    }),
  );
  expect(defects).toEqual([]);
});

describe('a defect is found, and nothing else is told:', () => {
  test.each(SEEDED)('%s', (_kind, edit, told) => {
    const { defects, notes } = checkPack(editedFiles(edit));
    expect(defects.map(({ code, file, pointer }) => [code, file, pointer])).toEqual([told]);
    expect(notes).toEqual([]);
    // What to do about it, in words, and nothing of the program's insides.
    expect(defects[0]?.detail).toMatch(/;|, so |must/);
    expect(defects[0]?.detail).not.toMatch(/undefined|\[object|Zod|NaN/);
  });

  test('of at least 40 kinds', () => {
    expect(new Set(SEEDED.map(([kind]) => kind)).size).toBeGreaterThanOrEqual(40);
  });
});
