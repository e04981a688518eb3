import { describe, expect, it } from 'vitest';
import { readWaivers } from '../../../src/intake/waivers/read-waivers.ts';
import { AssayError, describeError } from '../../../src/model/error.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { Dossier } from '../../../src/model/vendor.ts';
import { PLACES } from '../../facts/statements.ts';
import { vocabulary } from '../csv/vocabulary.ts';

const policy = (id: string, ...rules: string[]) =>
  [id, { id, rules: rules.map((rule) => ({ id: rule })) } as unknown as Policy] as const;

const categories = vocabulary.facts['product.categories'];
const WORLD = {
  policies: new Map([policy('criteria', 'identity', 'data-location'), policy('bans', 'identity', 'a-ban')]),
  dossiers: [Dossier.parse({ id: 'alpine', title: 'Alpine', names: [{ text: 'Alpine AG', kind: 'legal' }] })],
  vocabulary: {
    facts: {
      ...vocabulary.facts,
      ...(categories === undefined ? {} : { 'product.categories': { ...categories, values: ['antivirus'] } }),
    },
  },
  places: PLACES,
};

const WAIVER = {
  id: 'w-1',
  rule: 'data-location',
  authority: 'Example Authority (fictional)',
  section: 'section 1',
  approver: 'A. Example',
  scope: { vendor: { dossier: 'alpine' }, policies: ['criteria'] },
  granted: '2026-01-01',
  from: '2026-01-01',
  lastDay: '2026-12-31',
};
const LEI = { scheme: 'lei', value: '529900T8BM49AURSDO55' };

const file = (...waivers: object[]) => ({ path: 'our.json', content: { waivers } });
const scoped = (scope: object) => file({ ...WAIVER, scope: { ...WAIVER.scope, ...scope } });

/** What a reader of the files is told, line by line. */
function told(...files: { path: string; content: unknown }[]): string[] {
  try {
    readWaivers(files, WORLD);
  } catch (error) {
    if (error instanceof AssayError) return describeError(error).split('\n  ').slice(1);
    throw error;
  }
  return [];
}

describe('files of waivers', () => {
  it('are read in their order', () => {
    const second = { path: 'their.json', content: { waivers: [{ ...WAIVER, id: 'w-2' }] } };
    expect(readWaivers([file(WAIVER), second], WORLD).map(({ id }) => id)).toEqual(['w-1', 'w-2']);
    expect(readWaivers([], WORLD)).toEqual([]);
  });

  it('may name the vendor by identifiers, and what is waived as narrowly as one likes', () => {
    const narrow = {
      vendor: { identifiers: [LEI] },
      products: ['Guard'],
      categories: ['antivirus'],
      markets: ['DE', 'union'],
    };
    expect(told(scoped(narrow))).toEqual([]);
  });

  it.each<[string, { path: string; content: unknown }, string]>([
    [
      'a rule that is nowhere',
      file({ ...WAIVER, rule: 'data-locaton' }),
      'our.json#/waivers/0/rule  there is no rule `data-locaton`; `assay policy show` tells the ids',
    ],
    [
      'a policy that does not exist',
      scoped({ policies: ['criteria', 'crit'] }),
      'our.json#/waivers/0/scope/policies/1  there is no policy `crit`; choose from `criteria`, `bans`',
    ],
    [
      'a policy without the rule',
      scoped({ policies: ['bans'] }),
      'our.json#/waivers/0/scope/policies/0  the policy `bans` has no rule `data-location`, so there is nothing to waive; leave it out',
    ],
    [
      'a dossier that does not exist',
      scoped({ vendor: { dossier: 'alpin' } }),
      'our.json#/waivers/0/scope/vendor/dossier  there is no dossier `alpin`; check its id, or name the vendor by `identifiers`',
    ],
    [
      'an identifier with wrong check digits',
      scoped({ vendor: { identifiers: [{ scheme: 'lei', value: '529900T8BM49AURSDO56' }] } }),
      'our.json#/waivers/0/scope/vendor/identifiers/0/value  `529900T8BM49AURSDO56` is probably mistyped: its check digits do not fit an LEI; compare it with the register',
    ],
    [
      'a category that is not understood',
      scoped({ categories: ['anti-virsu'] }),
      'our.json#/waivers/0/scope/categories/0  `anti-virsu` is not a known category; give one of `antivirus`',
    ],
    [
      'a market that is no place',
      scoped({ markets: ['five-eyes'] }),
      'our.json#/waivers/0/scope/markets/0  `five-eyes` is neither a country code nor a known set of countries; choose from `union`',
    ],
    [
      'a last day before the first',
      file({ ...WAIVER, lastDay: '2025-12-31' }),
      'our.json#/waivers/0/lastDay  `lastDay` is the last day on which it counts, so it must not lie before `from`',
    ],
    [
      'a field that does not exist',
      file({ ...WAIVER, vendor: 'Alpine' }),
      'our.json#/waivers/0/vendor  `vendor` is not a field here; check its spelling or leave it out',
    ],
    ['a file that holds none', { path: 'our.json', content: [WAIVER] }, 'our.json#  '],
  ])('are refused for %s', (_, given, message) => {
    const [first, ...others] = told(given);
    expect(first).toContain(message);
    expect(others).toEqual([]);
  });

  it('are refused for a vendor known by its name alone', () => {
    const [first] = told(scoped({ vendor: { name: 'Alpine AG' } }));
    expect(first).toContain('our.json#/waivers/0/scope/vendor');
  });

  it('are refused for an id that stands twice, in one file or in two', () => {
    const again = '`w-1` is the id of an earlier waiver; give each its own';
    expect(told(file(WAIVER, WAIVER))).toEqual([`our.json#/waivers/1/id  ${again}`]);
    const other = { path: 'their.json', content: { waivers: [WAIVER] } };
    expect(told(file(WAIVER), other)).toEqual([`their.json#/waivers/0/id  ${again}`]);
  });

  it('tell all their faults at once', () => {
    const wrong = {
      ...WAIVER,
      id: 'w-2',
      rule: 'nope',
      scope: { vendor: { dossier: 'x' }, policies: ['y'] },
    };
    expect(told(file(WAIVER, wrong, WAIVER))).toHaveLength(4);
  });
});
