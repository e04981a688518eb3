import { BAN, PLACE, ruleOf, type Seeded } from './edits.ts';

/** What the examples of a rule leave unshown. */
export const MISSING_EXAMPLES: readonly Seeded[] = [
  [
    'an outcome without an example',
    (d) => void ruleOf(d, 'a-place').examples.pop(),
    ['example.outcome-missing', PLACE, '/examples'],
  ],
  [
    'a first day without an example',
    (d) => {
      ruleOf(d, 'a-ban').examples[1].asOf = '2018-01-02';
    },
    ['example.day-missing', BAN, '/inForce/0'],
  ],
  [
    'a last day without an example',
    (d) => {
      ruleOf(d, 'a-ban').examples[2].asOf = '2018-12-30';
    },
    ['example.day-missing', BAN, '/inForce/0'],
  ],
  [
    'a boundary day whose example says the opposite',
    (d) => {
      ruleOf(d, 'a-ban').examples[4].outcome = 'violated';
    },
    ['example.day-missing', BAN, '/inForce/1'],
  ],
  [
    'a day of late publication without an example',
    (d) => {
      ruleOf(d, 'a-ban').inForce[1].published = '2019-07-03';
      ruleOf(d, 'a-ban').examples[5].knownAt = '2019-07-03';
    },
    ['example.day-missing', BAN, '/inForce/1'],
  ],
  [
    'an example that stands twice',
    (d) => {
      const [first] = ruleOf(d, 'a-place').examples;
      ruleOf(d, 'a-place').examples.push({ ...first, name: 'again', knownAt: first.asOf });
    },
    ['example.repeated', PLACE, '/examples/3'],
  ],
];
