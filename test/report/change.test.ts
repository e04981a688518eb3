import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { RemedyChange } from '../../src/model/change.ts';
import { imaginedPhrase, remedyPhrase } from '../../src/report/change-phrases.ts';
import { composeChange } from '../../src/report/compose-change.ts';
import { sampleAssessment } from './sample-assessment.ts';

const PLACES = ['AT', 'CH', 'DE', 'FR', 'LI', 'NO'];
const build: RemedyChange = { fact: 'build.origin', value: ['DE'], assurance: 'audited', oneOf: PLACES };

describe('a change in words', () => {
  it.each<[string, RemedyChange[], string]>([
    ['with its proof', [{ ...build, oneOf: ['DE'] }], 'build.origin is Germany (at least audited)'],
    [
      'without a flood of values that would do as well',
      [build],
      'build.origin is Germany, or any of 6 countries (at least audited)',
    ],
    [
      'with the few values that would do as well',
      [{ ...build, oneOf: ['AT', 'DE', 'CH'] }],
      'build.origin is Germany, or any of Austria, Switzerland (at least audited)',
    ],
    [
      'together with those that are the same for other facts',
      [build, { ...build, fact: 'signing.origin' }, { ...build, fact: 'update.origin' }],
      'build.origin, signing.origin and update.origin are Germany, or any of 6 countries (at least audited)',
    ],
    [
      'apart from those that ask for other proof',
      [build, { ...build, fact: 'data.files.location', assurance: 'attested' }],
      'build.origin is Germany, or any of 6 countries (at least audited); and data.files.location is Germany, or any of 6 countries (at least attested)',
    ],
    [
      'where the word of the vendor will do',
      [{ fact: 'continuity.exit-plan', value: true, assurance: 'declared' }],
      'continuity.exit-plan is yes (declared is enough)',
    ],
    [
      'whose values are no countries',
      [
        {
          fact: 'certification.standards',
          value: ['iso-27001'],
          assurance: 'certified',
          oneOf: ['a', 'b', 'c', 'd', 'iso-27001'],
        },
      ],
      'certification.standards is iso-27001, or any of 5 values (at least certified)',
    ],
  ])('is told %s', (_, changes, phrase) => {
    expect(remedyPhrase(changes)).toBe(phrase);
  });

  it('is told with the proof that is imagined for it', () => {
    expect(
      imaginedPhrase([
        { ...build, oneOf: ['DE'] },
        { fact: 'a.b', value: false, assurance: 'declared' },
      ]),
    ).toBe('build.origin is Germany (audited); a.b is no (declared)');
  });
});

describe('what would change an answer', () => {
  const texts = (change: Partial<Assessment>) =>
    composeChange({ ...sampleAssessment(), ...change }).map((block) =>
      block.kind === 'sentence' ? block.text : '',
    );
  const [, delisting] = sampleAssessment().findings;
  const left =
    'us-gsa-delisting-2017: if build.origin and update.origin are Germany, or any of 5 countries (at least audited).';

  it('names each remedy with the verdict that it leads to, and then no single rules', () => {
    const remedies: Assessment['remedies'] = [
      { changes: [build], verdict: 'conditional' },
      { changes: [{ ...build, fact: 'signing.origin' }], verdict: 'approved' },
    ];
    expect(texts({ verdict: 'not-approved', unremediable: [], remedies })).toEqual([
      'CONDITIONAL if build.origin is Germany, or any of 6 countries (at least audited).',
      'APPROVED if signing.origin is Germany, or any of 6 countries (at least audited).',
    ]);
  });

  it('says that nothing helps, who alone could change it, and what is left to the vendor all the same', () => {
    expect(texts({})).toEqual([
      'Nothing the vendor or its owners can do.',
      'DHS could rescind the directive.  [us-bod-17-01: for the agency alone]',
      'Left to the vendor and its owners, though it would not be enough:',
      left,
    ]);
  });

  it('says on which rules more has to be found out first', () => {
    if (delisting === undefined) throw new Error('the sample has a second finding');
    const { remedy: _, ...listing } = { ...delisting, rule: 'a-listing', outcome: 'unknown' as const };
    const change = { verdict: 'insufficient-evidence' as const, unremediable: [] };
    expect(texts({ ...change, findings: [listing, delisting] })).toEqual([
      'To be found out first, see "Not known": a-listing.',
      'Left to the vendor and its owners, though it would not be enough:',
      left,
    ]);
    expect(texts({ ...change, findings: [{ ...listing, effect: 'caution' }] })).toEqual([]);
  });

  it('says nothing where nothing has to change', () => {
    expect(texts({ verdict: 'approved', unremediable: [], findings: [] })).toEqual([]);
    expect(texts({ verdict: 'conditional', unremediable: [] })).toEqual([]);
  });
});
