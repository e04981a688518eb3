import { define, example, type Json, leaf } from '../../sound-pack.ts';
import {
  AGENCY,
  add,
  agency,
  aList,
  BAN,
  country,
  fact,
  NOTICE,
  PLACE,
  ruleOf,
  type Seeded,
  satisfiedByBuild,
} from './edits.ts';

/** What is used by nothing, read though nobody supplies it, or there too late. */
export const IDLE_OR_LATE: readonly Seeded[] = [
  [
    'a gap without a reason',
    (d) => void delete ruleOf(d, 'a-ban').inForce[1].reason,
    ['interval.gap', BAN, '/inForce/1/from'],
  ],
  [
    'an interval published after its end',
    (d) => {
      Object.assign(ruleOf(d, 'a-ban').inForce[0], { published: '2019-02-01', toPublished: '2019-02-01' });
      ruleOf(d, 'a-ban').citations[0].published = '2019-02-01';
      ruleOf(d, 'a-ban').examples = [
        ...ruleOf(d, 'a-ban').examples.map((one: Json) => ({ ...one, knownAt: '2020-01-01' })),
        example('not-in-force', '2018-05-01', {}, { knownAt: '2019-01-31' }),
        example('unknown', '2018-05-01', {}, { knownAt: '2019-02-01' }),
        example('not-in-force', '2019-03-01', {}, { knownAt: '2019-02-01' }),
      ];
      ruleOf(d, 'a-ban').inForce[0].toPublished = undefined;
    },
    ['interval.never', BAN, '/inForce/0/published'],
  ],
  [
    'a rule that no policy names',
    (d) => {
      add(d, 'an-extra', satisfiedByBuild());
      agency(d).rules.pop();
    },
    ['rule.unused', 'rules/an-extra.json', '/id'],
  ],
  [
    'a fact that only a policy can give and none gives',
    (d) => {
      d.vocabulary.facts['buyer.place'] = define('country', { suppliedBy: 'policy' });
      ruleOf(d, 'a-place').satisfiedWhen.all.push(leaf('buyer.place', 'equal', 'CH'));
      for (const one of ruleOf(d, 'a-place').examples) one.facts['buyer.place'] = 'CH';
    },
    ['fact.unsupplied', PLACE, '/satisfiedWhen/all/2/fact'],
  ],
  [
    'a fact that another policy gives and this one does not',
    (d) => {
      d.policies.city = { ...structuredClone(agency(d)), id: 'city', fixed: {} };
    },
    ['policy.fact-missing', 'policies/city.json', '/rules/1'],
  ],
  [
    'a programme that has no list',
    (d) => void ruleOf(d, 'a-ban').satisfiedWhen.any.push(leaf('vendor.listed.b-list', 'equal', false)),
    ['fact.no-list', BAN, '/satisfiedWhen/any/2/fact'],
  ],
  [
    'a fact that screening does not find',
    (d) => {
      fact(d, 'notice.hours').suppliedBy = 'screening';
    },
    ['fact.unsupplied', NOTICE, '/satisfiedWhen/any/0/fact'],
  ],
  [
    'a fact that is not worked out from plans',
    (d) => {
      fact(d, 'vendor.home').suppliedBy = 'plans';
    },
    ['fact.unsupplied', NOTICE, '/satisfiedWhen/any/1/all/1/fact'],
  ],
  [
    'a fact that nothing reads',
    (d) => {
      d.vocabulary.facts['vendor.mood'] = define('text');
    },
    ['fact.unused', 'vocabulary.json', '/facts/vendor.mood'],
  ],
  [
    'a fact said to be shown only that a rule reads',
    (d) => {
      fact(d, 'notice.hours').shownOnly = 'For interest.';
    },
    ['fact.weighed', 'vocabulary.json', '/facts/notice.hours/shownOnly'],
  ],
  [
    'a set of countries that nothing names',
    (d) => {
      d.places.places.flats = { ...d.places.places.alps, title: 'The flats' };
    },
    ['places.unused', 'places.json', '/places/flats'],
  ],
  [
    'a set of countries that is not known when the rule starts',
    (d) => {
      d.places.places.alps.coversFrom = '2018-01-02';
    },
    ['places.uncovered', BAN, '/satisfiedWhen/any/1/value'],
  ],
  [
    'a parameter that nothing reads',
    (d) => {
      agency(d).parameters.days = 3;
    },
    ['parameter.unused', AGENCY, '/parameters/days'],
  ],
  [
    'a named condition that nothing refers to',
    (d) => {
      ruleOf(d, 'a-ban').conditions.spare = country('equal', 'FR');
    },
    ['condition.unused', BAN, '/conditions/spare'],
  ],
  [
    'no citation on the day the rule starts',
    (d) => {
      ruleOf(d, 'a-ban').citations[0].published = '2018-01-02';
    },
    ['citation.late', BAN, '/citations'],
  ],
  [
    'a list without entries',
    (d) => {
      aList(d).entries = [];
    },
    ['list.empty', 'lists/a-list.json', '/entries'],
  ],
  [
    'a list that ends before the rule starts',
    (d) => {
      aList(d).coverage.through = '2017-12-31';
    },
    ['list.short', 'lists/a-list.json', '/coverage/through'],
  ],
];
