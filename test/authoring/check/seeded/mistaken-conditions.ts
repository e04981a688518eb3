import { example, leaf } from '../../sound-pack.ts';
import {
  AGENCY,
  add,
  agency,
  BAN,
  country,
  DAY,
  fact,
  hours,
  known,
  NOTICE,
  PLACE,
  privileged,
  ruleOf,
  type Seeded,
  satisfied,
} from './edits.ts';

/** Conditions that never decide, or that say less than they seem to. */
export const MISTAKEN_CONDITIONS: readonly Seeded[] = [
  [
    'a rule that applies to nobody, because its condition contradicts itself',
    (d) =>
      void ruleOf(d, 'a-ban').appliesWhen.all.push({
        not: leaf('product.categories', 'overlaps', ['antivirus', 'firewall']),
      }),
    ['rule.never-applies', BAN, '/appliesWhen'],
  ],
  [
    'a rule for a kind of buyer that no policy has',
    (d) => {
      ruleOf(d, 'a-ban').appliesWhen.all[0].value = ['city'];
    },
    ['rule.never-applies', BAN, '/appliesWhen'],
  ],
  [
    'a policy with a rule for other buyers',
    (d) => {
      d.policies.city = { ...structuredClone(agency(d)), id: 'city', fixed: { 'buyer.kind': 'city' } };
    },
    ['policy.rule-idle', 'policies/city.json', '/rules/1'],
  ],
  [
    'a condition of applying that always holds',
    (d) => {
      ruleOf(d, 'a-notice').appliesWhen = {
        any: [country('in', ['CH', 'FR']), country('notIn', ['FR', 'CH'])],
      };
    },
    ['rule.always-applies', NOTICE, '/appliesWhen'],
  ],
  [
    'a rule that nothing can satisfy',
    (d) => {
      ruleOf(d, 'a-place').satisfiedWhen.all = [
        leaf('build.origin', 'subsetOf', { parameter: 'trusted' }),
        leaf('build.origin', 'subsetOf', ['FR']),
        leaf('data.files.location', 'subsetOf', { parameter: 'trusted' }),
      ];
    },
    ['rule.always-violated', PLACE, '/satisfiedWhen'],
  ],
  [
    'a rule that everything satisfies',
    (d) => {
      ruleOf(d, 'a-notice').satisfiedWhen.any = [
        hours('lessThan', { parameter: 'hours' }),
        hours('greaterThanInclusive', { parameter: 'hours' }),
        leaf('vendor.founded', 'before', '2000-01-01'),
        leaf('vendor.home', 'equal', { fact: 'vendor.country' }),
      ];
    },
    ['rule.always-satisfied', NOTICE, '/satisfiedWhen'],
  ],
  [
    'a rule that asks for what makes it apply',
    (d) => {
      ruleOf(d, 'a-notice').appliesWhen = hours('lessThan', 10);
      ruleOf(d, 'a-notice').examples.push(example('not-applicable', DAY, { 'notice.hours': 10 }));
    },
    ['rule.always-satisfied', NOTICE, '/satisfiedWhen'],
  ],
  [
    'a rule that is met only by what is both known and not',
    (d) =>
      add(d, 'an-extra', {
        satisfiedWhen: { all: [known(), { not: known() }] },
        examples: [example('unknown', DAY, {}), example('violated', DAY, { 'vendor.name': 'X' })],
      }),
    ['rule.always-violated', 'rules/an-extra.json', '/satisfiedWhen'],
  ],
  [
    'two rules that contradict each other on places',
    (d) => {
      add(
        d,
        'an-extra',
        satisfied(
          leaf('build.origin', 'overlaps', ['CH']),
          { 'build.origin': ['CH'] },
          { 'build.origin': ['DE'] },
        ),
      );
      add(
        d,
        'another',
        satisfied(
          { not: leaf('build.origin', 'overlaps', ['CH', 'FR']) },
          { 'build.origin': ['DE'] },
          { 'build.origin': ['FR'] },
        ),
      );
    },
    ['policy.contradiction', AGENCY, '/rules/5'],
  ],
  [
    'two rules that contradict each other on a number',
    (d) => {
      add(d, 'an-extra', satisfied(hours('lessThan', 12), { 'notice.hours': 11 }, { 'notice.hours': 12 }));
      add(
        d,
        'another',
        satisfied(hours('greaterThan', 11.5), { 'notice.hours': 12 }, { 'notice.hours': 11 }),
      );
      ruleOf(d, 'another').satisfiedWhen.value = 12;
    },
    ['policy.contradiction', AGENCY, '/rules/5'],
  ],
  [
    'an exception that contradicts itself',
    (d) =>
      void ruleOf(d, 'a-ban').satisfiedWhen.any.push({
        all: [country('equal', 'FR'), country('in', ['DE', 'IT'])],
      }),
    ['condition.never', BAN, '/satisfiedWhen/any/2'],
  ],
  [
    'an exception for a kind of buyer that no policy has',
    (d) => {
      ruleOf(d, 'a-ban').satisfiedWhen.any.push(leaf('buyer.kind', 'equal', 'city'));
      ruleOf(d, 'a-ban').appliesWhen.all[0].value = ['agency', 'city'];
      fact(d, 'buyer.kind').values.push('school');
    },
    ['condition.never', BAN, '/satisfiedWhen/any/2'],
  ],
  [
    'an exception that the rule never reaches, because it does not apply then',
    (d) =>
      void ruleOf(d, 'a-ban').satisfiedWhen.any.push(leaf('product.categories', 'subsetOf', ['furniture'])),
    ['condition.covered', BAN, '/satisfiedWhen/any/2'],
  ],
  [
    'an exception that another one covers',
    (d) => void ruleOf(d, 'a-ban').satisfiedWhen.any.push(country('in', ['CH'])),
    ['condition.covered', BAN, '/satisfiedWhen/any/2'],
  ],
  [
    'an exception of an exception that never holds',
    (d) => {
      ruleOf(d, 'a-ban').conditions.exempt = {
        all: [
          country('in', { places: ['alps'] }),
          {
            not: { any: [country('equal', 'AT'), { all: [country('equal', 'CH'), country('equal', 'AT')] }] },
          },
        ],
      };
    },
    ['condition.never', BAN, '/conditions/exempt/all/1/not/any/1'],
  ],
  [
    'a requirement that follows from another',
    (d) => void ruleOf(d, 'a-place').satisfiedWhen.all.push(leaf('build.origin', 'doesNotContain', 'FR')),
    ['condition.implied', PLACE, '/satisfiedWhen/all/2'],
  ],
  [
    'a requirement that always holds',
    (d) =>
      void ruleOf(d, 'a-place').satisfiedWhen.all.push({
        any: [hours('lessThan', 5), hours('greaterThanInclusive', 5)],
      }),
    ['condition.always', PLACE, '/satisfiedWhen/all/2'],
  ],
  [
    'a threshold that never counts',
    (d) => {
      agency(d).thresholds[0].when = { all: [leaf('buyer.kind', 'equal', 'city'), privileged()] };
    },
    ['threshold.never', AGENCY, '/thresholds/0/when'],
  ],
  [
    'a threshold that always counts',
    (d) => {
      agency(d).thresholds[0].when = { any: [leaf('buyer.kind', 'equal', 'agency'), privileged()] };
    },
    ['threshold.always', AGENCY, '/thresholds/0/when'],
  ],
];
