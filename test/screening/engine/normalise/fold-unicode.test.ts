import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldUnicode } from '../../../../src/screening/engine/normalise/fold-unicode.ts';

/** Letters that fold to two, join a neighbour, depend on it, or stand beside what does. */
const TRICKY = 'aZéÉßẞŉǰıİΣςσΐΰﬁﬃΩÅK한글한ㄱ日𐐀𐐨ÄÄoёЁЙЙабвіҐїעאبپﷺلا① Ⅷ½ʼʻ'.normalize('NFC');
const letters = [...TRICKY, '\u0308', '\u1161', 'e\u0301'];

test('letters together fold as they do one by one, to the same places', () => {
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (written) => {
      // A mark that is no letter makes it look at each letter.
      const oneByOne = foldUnicode({ text: `${written}!` });
      const together = foldUnicode({ text: written });
      expect(`${together.text}!`).toBe(oneByOne.text);
      const places = ({ text: of, origins }: typeof together) =>
        Array.from(of, (_, at) => origins?.[at] ?? at).slice(0, together.text.length);
      expect(places(together)).toEqual(places(oneByOne).slice(0, places(together).length));
    }),
    { numRuns: 5000 },
  );
});
