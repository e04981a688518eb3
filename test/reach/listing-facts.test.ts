import { describe, expect, test } from 'vitest';
import { ListFile } from '../../src/model/listing.ts';
import type { Match, Screening } from '../../src/model/match.ts';
import { Owner } from '../../src/model/vendor.ts';
import { buildGraph } from '../../src/reach/graph/build-graph.ts';
import { componentListing, vendorListing } from '../../src/reach/listing-facts.ts';
import type { ScreenedParty } from '../../src/reach/party.ts';
import { day } from '../facts/statements.ts';
import { owns } from './graph/relations.ts';

const list = (parts: object = {}) =>
  ListFile.parse({
    program: 'p',
    title: 'A programme',
    authority: 'An authority',
    citation: 'An act',
    reach: ['named'],
    components: 'not said',
    coverage: { through: '2020-12-31', source: 'a source' },
    entries: [
      {
        id: 'e',
        names: ['Bad AG'],
        listed: { from: '2018-01-01', published: '2018-02-01', to: '2019-01-01', toPublished: '2019-02-01' },
        source: 'the act',
      },
    ],
    ...parts,
  });

function screening(kind?: Match['kind'], from = list()): ReadonlyMap<string, Screening> {
  const entry = from.entries[0];
  if (kind === undefined || entry === undefined)
    return new Map([['p', { program: 'p', list: from, matches: [] }]]);
  const match = { program: 'p', entry, kind, query: 'Bad', explanation: `${kind} name "Bad AG"` };
  return new Map([['p', { program: 'p', list: from, matches: [match] }]]);
}

interface Parts {
  readonly identified?: boolean;
  readonly screenings?: ReadonlyMap<string, Screening>;
  readonly owners?: readonly { readonly owner: Owner; readonly screenings: ReadonlyMap<string, Screening> }[];
}

const party = ({ identified = true, screenings = screening(), owners = [] }: Parts = {}): ScreenedParty => ({
  key: 'V',
  identified,
  around: {
    recorded: buildGraph(
      owners.map(({ owner: { name, share, control } }) =>
        owns(name, 'V', share, control === undefined ? {} : { control }),
      ),
      JUNE,
    ),
    told: undefined,
    alone: undefined,
    parties: [
      { key: 'V', name: 'A vendor', screenings, mayBe: [] },
      ...owners.map(({ owner: { name }, screenings }) => ({ key: name, name, screenings, mayBe: [] })),
    ],
  },
});
const at = (asOf: string, knownAt = asOf) => ({ asOf: day(asOf), knownAt: day(knownAt) });
const JUNE = at('2018-06-01');
const value = (state: ReturnType<typeof vendorListing>) => state.options[0]?.value ?? state.reason;
const vendor = (from: ListFile | undefined, parts: Parts, when = JUNE) =>
  value(vendorListing('p', from, party(parts), when));

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

  test.each<[string, string, ListFile | undefined, Parts, ReturnType<typeof at>]>([
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

describe('parts', () => {
  const parts = (...makers: (ScreenedParty | undefined)[]) =>
    value(componentListing('p', list(), makers, JUNE));

  test('are listed when the maker of one is', () => {
    expect(parts(party(), party({ screenings: screening('exact') }))).toBe(true);
  });
  test('are clear only when every maker is', () => {
    expect(parts(party(), party())).toBe(false);
    expect(parts(party(), party({ identified: false }))).toBe('not-identified');
    expect(parts(party(), undefined)).toBe('not-identified');
  });
  test('that nobody named are not known', () => {
    expect(parts()).toBe('absent');
  });
});
