import { beforeAll, describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { openAssay } from '../../src/index.ts';
import { type PlainDate, parsePlainDate } from '../../src/model/date.ts';

// The overhaul of the FAR renumbered the clauses: which one to cite depends on the day and on the agency.

const today = () => parsePlainDate('2026-11-23') as PlainDate;
let assay: AssayService;

beforeAll(async () => {
  assay = await openAssay({ today });
});

const ask = (policy: string, asOf: string, knownAt = asOf) =>
  assay.assess({
    vendor: { name: 'kaspersky' },
    product: { categories: ['antivirus'] },
    policy,
    asOf,
    knownAt,
  });

/** The clauses of the FAR that a finding cites. */
const clauses = async (rule: string, ...question: Parameters<typeof ask>) =>
  (await ask(...question)).findings
    .find((f) => f.rule === rule)
    ?.citations.flatMap(({ text }) => text.match(/52\.2\d\d-\d+/g) ?? []);

describe('the clause that is cited', () => {
  test.each([
    ['us-federal-civilian', '2025-08-12', ['52.204-23']],
    ['us-federal-civilian', '2025-08-13', ['52.240-91']],
    ['us-dod', '2025-08-13', ['52.204-23']],
    ['us-dod', '2026-01-31', ['52.204-23']],
    ['us-dod', '2026-02-01', ['52.240-91']],
    ['us-intelligence-community', '2026-02-01', ['52.204-23']],
  ])('on Kaspersky, for %s on %s', async (policy, asOf, expected) => {
    expect(await clauses('us-ndaa-2018-1634', policy, asOf)).toEqual(expected);
  });

  test.each([
    ['us-ndaa-2019-889-a', ['52.204-24', '52.204-25', '52.204-26']],
    ['us-ndaa-2019-889-b', ['52.204-24', '52.204-25', '52.204-26']],
    ['us-tiktok-2023', ['52.204-27']],
    ['us-asda-procurement', ['52.240-1']],
  ])('by %s is replaced on the same day', async (rule, before) => {
    expect(await clauses(rule, 'us-federal-civilian', '2025-08-12')).toEqual(before);
    expect(await clauses(rule, 'us-federal-civilian', '2025-08-13')).toEqual(['52.240-91']);
  });

  test('is not shown before it was published: the clause on Kaspersky came in June 2018', async () => {
    expect(await clauses('us-ndaa-2018-1634', 'us-dod', '2018-10-01', '2018-06-14')).toEqual([]);
    expect(await clauses('us-ndaa-2018-1634', 'us-dod', '2018-10-01', '2018-06-15')).toEqual(['52.204-23']);
  });
});

describe('the rule that would make the overhaul permanent', () => {
  const proposed = async (asOf: string) =>
    (await ask('us-federal-civilian', asOf)).upcoming.filter(({ rule }) => rule === 'us-far-case-2026-001');

  test('is told from the day it is proposed, and not before', async () => {
    expect(await proposed('2026-06-22')).toEqual([]);
    expect(await proposed('2026-06-23')).toMatchObject([
      { change: 'proposed', text: expect.stringMatching(/only proposed\. .*Part 40, and one clause/) },
    ]);
  });

  test('decides nothing', async () => {
    const { findings, deciding } = await ask('us-federal-civilian', '2026-11-01');
    expect(findings.map(({ rule }) => rule)).not.toContain('us-far-case-2026-001');
    expect(deciding).toContain('us-ndaa-2018-1634');
  });
});
