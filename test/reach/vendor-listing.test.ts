import { describe, expect, test } from 'vitest';
import type { ListFile } from '../../src/model/listing.ts';
import type { Match } from '../../src/model/match.ts';
import { Owner } from '../../src/model/vendor.ts';
import { vendorListing } from '../../src/reach/vendor-listing.ts';
import { at, JUNE, list, party, type Standing, screening, value } from './listed-parties.ts';

const vendor = (from: ListFile | undefined, standing: Standing, when = JUNE) =>
  value(vendorListing('p', from, party(standing), when));

describe('a hit', () => {
  const hit = { screenings: screening('exact') };

  test('lists from the day the listing holds, once that was published', () => {
    expect(vendor(list(), hit, at('2018-01-01', '2018-02-01'))).toBe(true);
    expect(vendor(list(), hit, at('2018-01-01', '2018-01-31'))).toBe(false);
    expect(vendor(list(), hit, at('2017-12-31', '2018-02-01'))).toBe(false);
  });

  test('ends on the first day out, once that end was published', () => {
    expect(vendor(list(), hit, at('2018-12-31', '2019-02-01'))).toBe(true);
    expect(vendor(list(), hit, at('2019-01-01', '2019-02-01'))).toBe(false);
    expect(vendor(list(), hit, at('2019-01-01', '2019-01-31'))).toBe(true);
  });

  test('counts on a stale list, and for a vendor that is not identified', () => {
    const stale = list({ coverage: { through: '2018-03-01', source: 'a source' } });
    expect(vendor(stale, { ...hit, identified: false })).toBe(true);
  });

  test('says where it comes from', () => {
    const state = vendorListing('p', list(), party(hit), JUNE);
    expect(state.options[0]?.support[0]).toMatchObject({
      source: 'the act',
      assurance: 'official',
      note: 'exact name "Bad AG"',
    });
  });
});

describe('a miss', () => {
  test('clears an identified vendor on a list that is complete for both clocks', () => {
    expect(vendor(list(), {})).toBe(false);
    expect(vendor(list(), {}, at('2020-12-31'))).toBe(false);
  });

  test.each<[string, string, ListFile | undefined, Standing, ReturnType<typeof at>]>([
    ['not-imported', 'no list was ever imported', undefined, {}, JUNE],
    [
      'not-covered',
      'the day asked about lies after the coverage',
      list(),
      {},
      at('2021-01-01', '2020-12-31'),
    ],
    [
      'not-covered',
      'the knowledge asked for lies after the coverage',
      list(),
      {},
      at('2020-12-31', '2021-01-01'),
    ],
    ['not-identified', 'nobody knows who the vendor is', list(), { identified: false }, JUNE],
    [
      'owners-unknown',
      'the listing reaches owners and nobody knows them',
      list({ reach: ['named', 'majority'] }),
      {},
      JUNE,
    ],
    ['possible-match', 'a near name stands on the list', list(), { screenings: screening('possible') }, JUNE],
  ])('is %s when %s', (reason, _, from, parts, when) => {
    expect(vendor(from, parts, when)).toBe(reason);
  });
});

describe('a listed owner', () => {
  const owned = (owner: object, kind: Match['kind'] = 'exact') => ({
    owners: [{ owner: Owner.parse({ name: 'Bad AG', ...owner }), screenings: screening(kind) }],
  });
  test.each<[string, string[], object, boolean | string]>([
    ['majority', ['majority'], { share: 0.51 }, true],
    ['half, where more than half is asked', ['majority'], { share: 0.5 }, false],
    ['half, where half is enough', ['owned>=50%'], { share: 0.5 }, true],
    ['any share', ['any-share'], { share: 0.03 }, true],
    ['a share nobody knows', ['majority'], {}, 'owners-unknown'],
    ['control with a small share', ['control'], { share: 0.1, control: true }, true],
    ['a small share whose control nobody denies', ['control'], { share: 0.1 }, 'owners-unknown'],
    [
      'a small share without control, and nobody told of the rest',
      ['control'],
      { share: 0.1, control: false },
      'owners-unknown',
    ],
    ['half without control', ['control'], { share: 0.5, control: false }, false],
    ['all of it, where only the named are meant', ['named'], { share: 1 }, false],
  ])('with %s', (_, reach, owner, expected) => {
    expect(vendor(list({ reach }), owned(owner))).toBe(expected);
  });

  test('that is only near in name leaves it open', () => {
    expect(vendor(list({ reach: ['majority'] }), owned({ share: 0.9 }, 'possible'))).toBe('possible-match');
  });
});
