import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reach } from '../../src/model/listing.ts';
import { Owner } from '../../src/model/vendor.ts';
import { vendorListing } from '../../src/reach/vendor-listing.ts';
import { JUNE, list, party, screening, value } from './listed-parties.ts';

/** A programme of this reach, whose one entry says more of itself. */
const saying = (more: object, reach: readonly Reach[] = ['named']) => {
  const { entries, ...head } = list({ reach });
  return list({ ...head, entries: entries.map((entry) => ({ ...entry, ...more })) });
};
/** What the list says of a vendor that Bad AG, which is on it, holds a share of. */
const heldBy = (from: ReturnType<typeof list>, owner: object) =>
  vendorListing(
    'p',
    from,
    party({
      owners: [{ owner: Owner.parse({ name: 'Bad AG', ...owner }), screenings: screening('exact', from) }],
    }),
    JUNE,
  );

describe('an entry that says how far it reaches', () => {
  test('leaves open whom it takes in where the programme does not', () => {
    const state = heldBy(saying({ reach: ['subsidiaries', 'successors'] }), { share: 0.8 });
    expect([value(state), state.note]).toEqual([
      'possible-match',
      'of "Bad AG" the list says that the entry reaches its subsidiaries and its successors, which the programme does not say: Bad AG holds 80 % of A vendor',
    ]);
  });

  test('changes nothing for whom neither of the two reaches, nor where the programme says it too', () => {
    expect(value(heldBy(saying({ reach: ['subsidiaries'] }), { share: 0.1, control: false }))).toBe(false);
    expect(value(heldBy(saying({}), { share: 0.8 }))).toBe(false);
    expect(value(heldBy(saying({ reach: ['majority'] }, ['majority']), { share: 0.8 }))).toBe(true);
  });

  test('says so where the party itself is met', () => {
    const from = saying({
      reach: ['subsidiaries'],
      owners: [
        { name: 'Worse AG', tie: 'owner' },
        { name: 'Worst AG', tie: 'linked-to' },
      ],
    });
    const state = vendorListing('p', from, party({ screenings: screening('exact', from) }), JUNE);
    expect(state.options[0]?.support[0]?.note).toBe(
      'exact name "Bad AG"; the list says of the entry that it reaches its subsidiaries; the list names "Worse AG" as its owner; the list links it to "Worst AG"',
    );
  });

  test('takes nobody off and clears nobody, whatever it says', () => {
    const words = fc.uniqueArray(fc.constantFrom(...Reach.options), { minLength: 1, maxLength: 4 });
    const owner = fc.record(
      { share: fc.constantFrom(0, 0.1, 0.5, 0.6, 1), control: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(words, words, owner, (reach, said, held) => {
        const without = value(heldBy(saying({}, reach), held));
        const with_ = value(heldBy(saying({ reach: said }, reach), held));
        return without === false
          ? with_ !== true
          : without === true
            ? with_ === true
            : typeof with_ === 'string';
      }),
    );
  });
});
