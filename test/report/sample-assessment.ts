import type { Assessment } from '../../src/model/assessment.ts';
import type { PlainDate } from '../../src/model/date.ts';

const day = (text: string) => text as PlainDate;
const sha = (digit: string) => `sha256:${digit.repeat(64)}`;

/** A hand-made answer that has something in every section, with an untrusted name that tries to be markup. */
export function sampleAssessment(): Assessment {
  const announced = {
    value: ['CH'],
    overdue: false,
    published: day('2018-05-15'),
    source: 'the vendor, as AFP reported',
    rules: [],
  };
  return {
    id: 'asm_3f9c1a',
    verdict: 'prohibited',
    verdictCode: 10,
    possible: ['prohibited'],
    risk: { low: 100, high: 100 },
    clears: false,
    tense: 'retrospective',
    question: {
      vendor: 'kaspersky',
      ref: '4711 | <b>x</b>',
      product: 'Kaspersky Endpoint Security',
      categories: ['antivirus'],
      policy: 'us-federal-civilian',
      market: 'US',
      asOf: day('2018-05-15'),
      knownAt: day('2018-05-15'),
      assumptions: [{ fact: 'purchase.vehicle', value: 'gsa-schedule', reliedOn: false }],
    },
    vendor: { id: 'kaspersky', name: 'AO Kaspersky Lab', matchedBy: 'its dossier id' },
    findings: [
      {
        rule: 'us-bod-17-01',
        effect: 'prohibit',
        outcome: 'violated',
        contested: false,
        citations: [{ text: 'BOD 17-01 (82 FR 43782)', published: day('2017-09-19') }],
        because:
          'DHS Binding Operational Directive 17-01 (82 FR 43782), in force since 13 Sep 2017, orders federal civilian agencies to remove security products supplied by AO Kaspersky Lab.',
        facts: [
          {
            name: 'vendor.listed.us-bod-17-01',
            value: true,
            status: 'in-effect',
            assurance: 'official',
            source: 'exact name "AO Kaspersky Lab"',
            published: day('2017-09-19'),
            from: day('2017-09-13'),
          },
        ],
        missing: [],
      },
      {
        rule: 'us-gsa-delisting-2017',
        effect: 'require',
        outcome: 'violated',
        contested: false,
        citations: [{ text: 'GSA de-listing', published: day('2017-07-11') }],
        because: 'Not on an approved list since the GSA de-listing of 11 Jul 2017.',
        facts: ['data.files.location', 'build.origin', 'update.origin'].map((name) => ({
          name,
          value: ['RU'],
          status: 'in-effect' as const,
          assurance: 'declared' as const,
          source: 'the vendor, as AFP reported',
          published: day('2018-05-15'),
          from: day('2018-05-15'),
        })),
        missing: [],
        remedy: [
          {
            fact: 'build.origin',
            value: ['DE'],
            assurance: 'audited',
            oneOf: ['AT', 'CH', 'DE', 'FR', 'LI'],
          },
          {
            fact: 'update.origin',
            value: ['DE'],
            assurance: 'audited',
            oneOf: ['AT', 'CH', 'DE', 'FR', 'LI'],
          },
        ],
      },
      {
        rule: 'identity',
        effect: 'require',
        outcome: 'satisfied',
        contested: false,
        citations: [{ text: 'Assay criterion', published: day('2017-01-01') }],
        because: 'The legal name and the country of registration are known.',
        facts: [
          {
            name: 'vendor.name',
            value: 'AO Kaspersky Lab',
            status: 'in-effect',
            assurance: 'official',
            source: 'the Federal Register',
            published: day('2017-09-19'),
            from: day('2017-09-13'),
          },
        ],
        missing: [],
      },
    ],
    deciding: ['us-bod-17-01'],
    plans: [
      { ...announced, fact: 'data.files.location', dueBy: day('2019-12-31') },
      { ...announced, fact: 'data.account.location', dueBy: day('2019-12-31') },
      { ...announced, fact: 'build.origin', dueBy: day('2018-12-31'), partial: true },
      { ...announced, fact: 'supervision.country' },
    ],
    claims: [
      {
        fact: 'legal.compulsion.countries',
        value: ['RU'],
        status: 'alleged',
        published: day('2017-09-13'),
        source: 'US officials',
      },
    ],
    missingFacts: [
      {
        name: 'owner.ultimate.country',
        why: 'absent',
        question: 'Who ultimately owns the company, and in which country do they reside?',
        askOf: 'vendor',
        rules: ['ownership'],
      },
    ],
    remedies: [],
    thresholds: [
      {
        id: 'privileged-product',
        title: 'a product that runs with the rights of the system',
        why: 'not-ruled-out',
        minimumAssurance: {
          'build-origin': 'verified',
          'data-location': 'audited',
          supervision: 'audited',
        },
      },
    ],
    waivers: [
      {
        id: 'w-2018-1',
        rule: 'us-bod-17-01',
        authority: 'Example Authority (fictional)',
        section: 'section 1 of the Example Act (fictional)',
        approver: '<b>A. Example</b>',
        lastDay: day('2018-12-31'),
        noEffect: 'not-waivable',
      },
    ],
    unremediable: [{ rule: 'us-bod-17-01', by: 'agency', text: 'DHS could rescind the directive.' }],
    upcoming: [
      {
        date: day('2018-10-01'),
        rule: 'us-ndaa-2018-1634',
        change: 'starts',
        text: 'Pub. L. 115-91 sec. 1634 starts to apply',
        verdict: 'prohibited',
      },
    ],
    lists: [
      {
        program: 'us-bod-17-01',
        title: 'Binding Operational Directive 17-01',
        through: day('2026-07-31'),
      },
    ],
    warnings: [{ pointer: '/vendor/name', code: 'name.odd', detail: '`[x](http://evil.example)` is odd' }],
    request: {
      vendor: { ref: '4711 | <b>x</b>', name: 'kaspersky', facts: [] },
      product: { name: 'Kaspersky Endpoint Security', categories: ['antivirus'], components: [] },
      policy: 'us-federal-civilian',
      market: 'US',
      asOf: day('2018-05-15'),
      knownAt: day('2018-05-15'),
    },
    receipt: {
      digest: sha('3'),
      request: sha('1'),
      policy: sha('2'),
      facts: sha('4'),
      lists: {},
      outcome: sha('5'),
      engine: 'assay 0.1.0',
      decidedOn: day('2026-11-23'),
    },
  };
}
