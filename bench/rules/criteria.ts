import type { CheckedCondition, CheckedLeaf } from '../../src/model/condition.ts';
import type { Rule } from '../../src/model/rule.ts';

export const TRUSTED = ['AT', 'BE', 'CH', 'DE', 'DK', 'ES', 'FI', 'FR', 'IT', 'NL', 'NO', 'PT', 'SE'];
export const OF_CONCERN = ['AA', 'OO', 'QM', 'ZZ'];
export const STANDARDS = ['common-criteria', 'iso-27001', 'soc-2'];
export const SENSITIVE = ['antivirus', 'firewall', 'identity'];

const leaf = (fact: string, operator: string, value: CheckedLeaf['value']): CheckedLeaf => ({
  fact,
  operator,
  value,
});
const all = (...members: CheckedCondition[]): CheckedCondition => ({ all: members });
const any = (...members: CheckedCondition[]): CheckedCondition => ({ any: members });
const not = (inner: CheckedCondition): CheckedCondition => ({ not: inner });

const isSensitive = leaf('categories', 'overlaps', SENSITIVE);
const isPrivileged = leaf('privileged', 'equal', true);

/** Invented criteria: 20 rules with 51 comparisons of 19 facts, of the kinds that shipped rules make. */
const CRITERIA: readonly (readonly [string, CheckedCondition, CheckedCondition?])[] = [
  ['listed', leaf('listed', 'equal', false)],
  ['country', leaf('country', 'notIn', OF_CONCERN)],
  ['seat', all(leaf('country', 'known', true), leaf('headquarters', 'notIn', OF_CONCERN))],
  ['owner', any(leaf('ownerCountry', 'notIn', OF_CONCERN), leaf('ownerShare', 'lessThan', 10))],
  [
    'owner-trusted',
    any(leaf('ownerCountry', 'in', TRUSTED), leaf('ownerShare', 'lessThanInclusive', 50)),
    isSensitive,
  ],
  [
    'data',
    all(
      leaf('dataFiles', 'subsetOf', TRUSTED),
      leaf('dataStatistics', 'subsetOf', TRUSTED),
      leaf('dataSupport', 'subsetOf', TRUSTED),
    ),
  ],
  [
    'data-concern',
    all(not(leaf('dataFiles', 'overlaps', OF_CONCERN)), not(leaf('dataSupport', 'overlaps', OF_CONCERN))),
  ],
  ['build', leaf('buildOrigin', 'subsetOf', TRUSTED), any(isSensitive, isPrivileged)],
  ['updates', leaf('updateOrigin', 'subsetOf', TRUSTED), any(isSensitive, isPrivileged)],
  ['updates-concern', not(leaf('updateOrigin', 'overlaps', OF_CONCERN))],
  [
    'access',
    any(
      leaf('accessCountries', 'subsetOf', TRUSTED),
      all(
        leaf('supervisionCountry', 'in', TRUSTED),
        leaf('supervisionIndependent', 'equal', true),
        not(leaf('accessCountries', 'overlaps', OF_CONCERN)),
      ),
    ),
  ],
  [
    'supervision',
    all(
      leaf('supervisionCountry', 'in', TRUSTED),
      leaf('supervisionIndependent', 'equal', true),
      leaf('auditedOn', 'onOrAfter', '2018-06-01'),
    ),
    isPrivileged,
  ],
  ['supervisor-elsewhere', leaf('supervisionCountry', 'notEqual', { fact: 'country' }), isPrivileged],
  [
    'certified',
    any(leaf('certifications', 'overlaps', STANDARDS), leaf('certifications', 'contains', 'national-scheme')),
  ],
  [
    'certified-common',
    any(
      leaf('certifications', 'contains', 'common-criteria'),
      leaf('certifications', 'contains', 'national-scheme'),
    ),
    all(isSensitive, isPrivileged),
  ],
  ['audited', all(leaf('auditedOn', 'after', '2017-01-01'), leaf('auditedOn', 'before', '2020-01-01'))],
  [
    'incidents',
    any(
      leaf('incidentHours', 'lessThanInclusive', 24),
      all(leaf('incidentHours', 'lessThanInclusive', 72), not(isPrivileged)),
    ),
  ],
  [
    'parts',
    all(
      leaf('sbom', 'equal', true),
      leaf('buildOrigin', 'known', true),
      leaf('certifications', 'known', true),
    ),
  ],
  [
    'made-where-held',
    any(
      leaf('buildOrigin', 'subsetOf', { fact: 'dataFiles' }),
      leaf('buildOrigin', 'contains', { fact: 'country' }),
    ),
    not(leaf('country', 'in', TRUSTED)),
  ],
  [
    'category',
    all(
      leaf('categories', 'doesNotContain', 'cryptography'),
      leaf('categories', 'doesNotContain', 'telephony'),
    ),
    leaf('headquarters', 'in', OF_CONCERN),
  ],
];

export const RULES: readonly Rule[] = CRITERIA.map(([id, satisfiedWhen, appliesWhen]) => ({
  id,
  file: `${id}.json`,
  title: id,
  effect: 'require',
  statement: 'asks for something',
  citations: [],
  satisfiedWhen,
  ...(appliesWhen === undefined ? {} : { appliesWhen }),
  minimumAssurance: 'declared',
  waivable: false,
  remedy: { by: 'vendor', text: 'Change it.' },
  examples: [],
}));
