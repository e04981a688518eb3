import { ListFile } from '../../../src/model/listing.ts';
import { day } from '../../facts/statements.ts';
import type { World } from '../../property/random-world.ts';

/** A world in which next to nothing is known: one fact, no rules, an empty list. */
export const WORLD: World = {
  facts: [
    {
      name: 'vendor.country',
      value: 'CH',
      from: day('2018-01-01'),
      published: day('2018-01-01'),
      status: 'in-effect',
      source: 'a register',
      assurance: 'official',
    },
  ],
  rules: [],
  list: ListFile.parse({
    program: 'p',
    title: 'A programme',
    authority: 'An authority',
    citation: 'An act',
    reach: ['named'],
    components: 'not said',
    coverage: { through: '2020-01-01', source: 'a source', extent: 'complete' },
    entries: [],
  }),
  places: {},
  asOf: '2018-05-15',
  knownAt: '2018-05-15',
  market: 'DE',
};
