import { describe, expect, test } from 'vitest';
import { checkPack } from '../src/authoring/check/check-pack.ts';
import { testRules } from '../src/authoring/examples/test-rules.ts';
import { readPack } from '../src/authoring/read-pack.ts';
import { packFolders, readPackFiles } from '../src/store/files/read-data.ts';

const files = await readPackFiles(packFolders({}));
const pack = readPack(files);
const tests = await testRules(pack);

describe.each(tests)('$rule', ({ runs, outcomes, boundaryDays, missingParameters }) => {
  test.each(runs)('$example: $expected, under $policy', ({ outcome, expected, failure, missing }) => {
    expect({ outcome, failure }, missing.map(({ fact }) => fact).join(', ')).toEqual({ outcome: expected });
  });

  test('is named by a policy, so that it does not go unrun', () => {
    expect(runs.every(({ policy }) => policy !== undefined)).toBe(true);
    expect(missingParameters).toEqual([]);
  });

  test('has an example of every outcome it can have, and of the days on which it starts and ends', () => {
    expect(outcomes.shown).toBe(outcomes.existing);
    expect(boundaryDays.shown).toBe(boundaryDays.existing);
  });
});

test('every rule file is run', () => {
  expect(tests.map(({ rule }) => rule).sort()).toEqual(pack.rules.map(({ id }) => id).sort());
});

test('the shipped pack has no defect', () => {
  const { defects, notes } = checkPack(files);
  expect(defects.map(({ file, pointer, detail }) => `${file}#${pointer} ${detail}`)).toEqual([]);
  expect(notes).toEqual([]);
});
