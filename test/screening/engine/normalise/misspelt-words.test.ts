import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCorrector } from '../../../../src/screening/engine/normalise/misspelt-words.ts';

const WORDS = [
  'limited',
  'company',
  'corporation',
  'gesellschaft',
  'obshchestvo',
  'group',
  'aktien',
  'anonima',
];
const correct = makeCorrector(WORDS);

test.each([
  ['limted', 'limited', 'a letter is missing'],
  ['limiited', 'limited', 'a letter is doubled'],
  ['lmiited', 'limited', 'two letters changed places'],
  ['compamy', 'company', 'a letter differs'],
  ['grup', 'group', 'a short word lacks a letter'],
])('%s is %s: %s', (slip, word) => {
  expect(correct(slip)).toBe(word);
});

test.each([
  ['limited', 'it is not misspelt'],
  ['lintel', 'more than a letter differs'],
  ['bompany', 'people get the first letter right'],
  ['aa', 'too short to tell'],
])('%s is set to nothing: %s', (word) => {
  expect(correct(word)).toBeUndefined();
});

test('every slip behind the first letter is set right, in whichever half it is', () => {
  const slip = fc.record({
    word: fc.constantFrom(...WORDS),
    at: fc.nat(20),
    letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    kind: fc.constantFrom('lost', 'added', 'other', 'swapped'),
  });
  fc.assert(
    fc.property(slip, ({ word, at: any, letter, kind }) => {
      const at = 1 + (any % (word.length - 2));
      const [head, rest] = [word.slice(0, at), word.slice(at)];
      const slips = {
        lost: head + rest.slice(1),
        added: head + letter + rest,
        other: head + letter + rest.slice(1),
        swapped: head + rest.charAt(1) + rest.charAt(0) + rest.slice(2),
      };
      const written = slips[kind as keyof typeof slips];
      expect(correct(written) ?? written).toBe(word);
    }),
    { numRuns: 2000 },
  );
});
