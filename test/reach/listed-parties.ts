import { ListFile } from '../../src/model/listing.ts';
import type { Match, Screening } from '../../src/model/match.ts';
import { DEFAULT_BARS } from '../../src/model/policy.ts';
import type { Owner } from '../../src/model/vendor.ts';
import { buildGraph } from '../../src/reach/graph/build-graph.ts';
import type { ScreenedParty } from '../../src/reach/party.ts';
import type { vendorListing } from '../../src/reach/vendor-listing.ts';
import { day } from '../facts/statements.ts';
import { owns } from './graph/relations.ts';

/** A list of one entry, with whatever is otherwise. */
export const list = (parts: object = {}) =>
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

/** What screening one party against the list gave. */
export function screening(kind?: Match['kind'], from = list()): ReadonlyMap<string, Screening> {
  const entry = from.entries[0];
  if (kind === undefined || entry === undefined)
    return new Map([['p', { program: 'p', list: from, matches: [] }]]);
  const score = kind === 'exact' ? 1 : 0.7;
  const match = { program: 'p', entry, kind, score, query: 'Bad', explanation: `${kind} name "Bad AG"` };
  return new Map([['p', { program: 'p', list: from, matches: [match] }]]);
}

export interface Standing {
  readonly identified?: boolean;
  readonly screenings?: ReadonlyMap<string, Screening>;
  readonly owners?: readonly { readonly owner: Owner; readonly screenings: ReadonlyMap<string, Screening> }[];
}

/** A party, and what is known of it. */
export const party = ({
  identified = true,
  screenings = screening(),
  owners = [],
}: Standing = {}): ScreenedParty => ({
  key: 'V',
  identified,
  bars: DEFAULT_BARS,
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
export const at = (asOf: string, knownAt = asOf) => ({ asOf: day(asOf), knownAt: day(knownAt) });
export const JUNE = at('2018-06-01');
export const value = (state: ReturnType<typeof vendorListing>) => state.options[0]?.value ?? state.reason;
