import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareName } from '../../../../src/screening/engine/normalise/prepare-name.ts';
import {
  areFarApart,
  type ComparedWord,
  compareWords,
  lettersOf,
} from '../../../../src/screening/engine/score/word-likeness.ts';

/** Words that share beginnings, sounds, meanings or scripts, and some that share nothing. */
const SEEDS =
  `vantorix vantorics wantoriks kesselmann keselman distributor distribuidora international intl bank
  банк завод zavod المنصور mansour 12 twelve universal global`.split(/\s+/);

const word = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.tuple(
        fc.nat(12),
        fc.constantFrom('', 'a', 'e', 'i', 'k', 'l', 's', 't', 'x', 'aa', 'll'),
        fc.nat(2),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [at, by, cut]) => `${text.slice(0, at)}${by}${text.slice(at + cut)}`, seed),
  );

function readWord(text: string): ComparedWord | undefined {
  const [token] = prepareName(text).tokens;
  return token && { ...token, letters: lettersOf(token.text), sounds: lettersOf(token.skeleton) };
}

test('what is far apart at first sight is so at the second', () => {
  let far = 0;
  fc.assert(
    fc.property(word, word, (one, other) => {
      const [a, b] = [readWord(one), readWord(other)];
      if (a === undefined || b === undefined || !areFarApart(a, b)) return;
      far++;
      expect(compareWords(a, b), `${one}, ${other}`).toBeUndefined();
    }),
    { numRuns: 20_000 },
  );
  expect(far).toBeGreaterThan(1000);
});
