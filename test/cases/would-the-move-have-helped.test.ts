import { beforeAll, describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { WhatIf } from '../../src/model/what-if.ts';
import { renderWhatIfText } from '../../src/report/what-if-text.ts';
import { openReal } from '../end-to-end/real-service.ts';
import { withoutDigests } from './without-digests.ts';

/**
 * May 2018: the vendor announces that data, builds and updates will move. Suppose all of it were done, audited over a
 * period, and watched by a body with a name: what would be better, and what would be left?
 */
const announced = (policy: string, market: string, day = '2018-05-15') => ({
  vendor: { name: 'kaspersky' },
  product: { categories: ['antivirus'] },
  policy,
  market,
  asOf: day,
  knownAt: '2018-05-15',
});
const EVERYTHING_DONE = {
  plansCarriedOut: 'audited',
  changes: [
    { fact: 'supervision.body', value: 'Example Supervisory Foundation (fictional)', assurance: 'audited' },
  ],
} as const;

let assay: AssayService;
beforeAll(async () => {
  assay = await openReal();
});

const outcomes = (answer: WhatIf['after']) =>
  Object.fromEntries(answer.findings.map(({ rule, outcome }) => [rule, outcome]));

describe('for a German buyer by trusted sourcing', () => {
  test('what the vendor itself can do is told rule by rule, with the proof that each change needs', async () => {
    const answer = await assay.assess(announced('trusted-sourcing', 'DE'));
    const remedies = Object.fromEntries(
      answer.findings.map(({ rule, remedy = [] }) => [
        rule,
        remedy.map(({ fact, value, assurance }) => `${fact} ${String(value)} ${assurance}`),
      ]),
    );
    expect(remedies).toEqual({
      identity: [],
      // Nothing has come due yet.
      'mitigation-plan-kept': [],
      'data-location': [
        'data.account.location CH attested',
        'data.files.location CH attested',
        'data.statistics.location CH attested',
        'data.support.location CH attested',
      ],
      'build-origin': ['build.origin CH audited', 'signing.origin CH audited'],
      'update-origin': ['update.origin CH audited'],
      supervision: [
        'supervision.body to be named certified',
        'supervision.country CH certified',
        'supervision.independent true certified',
      ],
      ownership: [
        'owner.ultimate.country DE attested',
        // Governments have found where it is registered; less than such a finding would not take its place.
        'vendor.country DE official',
        'vendor.headquarters DE attested',
      ],
      'certifications-in-scope': ['certification.standards common-criteria certified'],
      // Moving data and builds does not take anybody out of the reach of a law.
      'legal-compulsion': [],
    });
    expect(answer.remedies, 'no set of changes is enough while the law stands').toEqual([]);
    expect(answer.unremediable.map(({ rule, by }) => [rule, by])).toEqual([
      ['legal-compulsion', 'legislature'],
    ]);
  });

  test('all moves carried out improve exactly what is about places and supervision', async () => {
    const { before, after, differences, changes } = WhatIf.parse(
      await assay.whatIf({ ...announced('trusted-sourcing', 'DE'), ...EVERYTHING_DONE }),
    );
    expect(changes.map(({ fact }) => fact)).toEqual([
      'build.origin',
      'data.account.location',
      'data.files.location',
      'data.statistics.location',
      'data.support.location',
      'signing.origin',
      'supervision.body',
      'supervision.country',
      'supervision.independent',
      'update.origin',
    ]);
    expect(differences.map((d) => [d.rule, d.before, d.after])).toEqual([
      ['build-origin', 'violated', 'satisfied'],
      ['data-location', 'violated', 'satisfied'],
      ['supervision', 'unknown', 'satisfied'],
      ['update-origin', 'violated', 'satisfied'],
    ]);
    expect(outcomes(after)).toMatchObject({ ownership: 'violated', 'legal-compulsion': 'violated' });
    expect([before.verdict, after.verdict]).toEqual(['not-approved', 'not-approved']);
    expect(after.deciding).toEqual(['legal-compulsion', 'ownership']);
    expect(after.clears).toBe(false);
    expect(after.unremediable.map(({ rule }) => rule)).toEqual(['legal-compulsion']);
  });

  test('reads as its golden text and JSON', async () => {
    const answer = await assay.whatIf({ ...announced('trusted-sourcing', 'DE'), ...EVERYTHING_DONE });
    await expect(withoutDigests(renderWhatIfText(answer, { color: false }))).toMatchFileSnapshot(
      'golden/what-if-the-move-de.txt',
    );
    await expect(`${withoutDigests(JSON.stringify(answer, null, 2))}\n`).toMatchFileSnapshot(
      'golden/what-if-the-move-de.json',
    );
  });

  test('without a name for the supervisor, supervision stays open', async () => {
    const { after } = await assay.whatIf({
      ...announced('trusted-sourcing', 'DE'),
      plansCarriedOut: 'audited',
    });
    const supervision = after.findings.find(({ rule }) => rule === 'supervision');
    expect(supervision).toMatchObject({
      outcome: 'unknown',
      missing: [{ fact: 'supervision.body', why: 'absent' }],
    });
  });

  test('carried out on the vendor’s word alone, the moves satisfy nothing', async () => {
    const { after } = await assay.whatIf({
      ...announced('trusted-sourcing', 'DE'),
      plansCarriedOut: 'declared',
    });
    expect(outcomes(after)).toMatchObject({
      'build-origin': 'unknown',
      'data-location': 'unknown',
      'update-origin': 'unknown',
    });
  });
});

test('for a Russian customer nothing was announced for data, so nothing changes for it', async () => {
  const { differences } = await assay.whatIf({ ...announced('trusted-sourcing', 'RU'), ...EVERYTHING_DONE });
  expect(differences.map(({ rule }) => rule)).not.toContain('data-location');
});

describe('for a civilian agency of the United States', () => {
  test('reads as its golden text and JSON', async () => {
    const answer = await assay.whatIf({ ...announced('us-federal-civilian', 'US'), ...EVERYTHING_DONE });
    await expect(withoutDigests(renderWhatIfText(answer, { color: false }))).toMatchFileSnapshot(
      'golden/what-if-the-move-us.txt',
    );
    await expect(`${withoutDigests(JSON.stringify(answer, null, 2))}\n`).toMatchFileSnapshot(
      'golden/what-if-the-move-us.json',
    );
  });

  test.each([
    [
      'the day after the announcement',
      '2018-05-16',
      [
        ['us-bod-17-01', 'agency'],
        ['us-gsa-delisting-2017', 'agency'],
      ],
    ],
    [
      'once the statute applies',
      '2018-10-01',
      [
        ['us-bod-17-01', 'agency'],
        ['us-ndaa-2018-1634', 'legislature'],
        ['us-gsa-delisting-2017', 'agency'],
      ],
    ],
  ])('nothing that the vendor does lifts a bar: %s', async (_, day, bars) => {
    const { before, after, differences } = await assay.whatIf({
      ...announced('us-federal-civilian', 'US', day),
      ...EVERYTHING_DONE,
    });
    expect(differences).toEqual([]);
    for (const answer of [before, after]) {
      expect(answer.verdict).toBe('prohibited');
      expect(answer.remedies).toEqual([]);
      expect(answer.unremediable.map(({ rule, by }) => [rule, by])).toEqual(bars);
      for (const { text } of answer.unremediable) expect(text).toMatch(/^Only /);
    }
  });
});
