import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssayService } from '../../../src/assessment/ports.ts';
import { diffPacks } from '../../../src/authoring/diff/diff-packs.ts';
import type { PackDiff } from '../../../src/authoring/diff/pack-diff.ts';
import { vendorsOfCsv } from '../../../src/authoring/diff/vendors-of-csv.ts';
import { readPack } from '../../../src/authoring/read-pack.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { StatedFact } from '../../../src/model/question.ts';
import { BASE_DATA, BASE_RULES, OUR_RULES, shippedFrom, writeFolder } from './agency-pack.ts';

/** What a row of the file states; undefined where its cell is empty. */
interface Row {
  readonly name: string;
  readonly facts: Readonly<Record<string, string | undefined>>;
}

const places = fc.constantFrom(undefined, 'CH', 'CH', 'DE', 'ML', 'TD', 'CH;DE', 'CH;ML');
const country = fc.constantFrom(undefined, 'CH', 'FR', 'ML', 'TD');
// Few enough of them that rows repeat, as they do in the files of buyers.
const name = fc
  .constantFrom('Aspen', 'Birch', 'Glacier AG', 'Dune SARL', 'Cedar')
  .map((word) => `Example ${word} (fictional)`);
const row: fc.Arbitrary<Row> = fc.record({
  name,
  facts: fc.record({
    'data.files.location': places,
    'build.origin': places,
    'owner.ultimate.country': country,
    'continuity.exit-plan': fc.constantFrom(undefined, 'yes', 'no'),
  }),
});
const COUNT = 2_000;
const rows = fc.sample(row, { numRuns: COUNT, seed: 20180515 });
const FACTS = ['data.files.location', 'build.origin', 'owner.ultimate.country', 'continuity.exit-plan'];

let dir: string;
let services: [AssayService, AssayService];
let parts: ReturnType<typeof shippedFrom>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-brute-force-'));
  parts = shippedFrom({
    rules: await writeFolder(join(dir, 'rules'), BASE_RULES),
    data: await writeFolder(join(dir, 'data'), BASE_DATA),
  });
  const ours = await writeFolder(join(dir, 'our-rules'), OUR_RULES);
  services = [
    await parts.openService({ rules: [], data: [] }),
    await parts.openService({ rules: [ours], data: [] }),
  ];
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** The row put to one service by itself, without file, header or memory. */
function assess(service: AssayService, { name, facts }: Row, days: { asOf: string; knownAt: string }) {
  const known = new Set(Object.keys(service.vocabulary.facts));
  const stated = Object.entries(facts).flatMap(([fact, cell]): StatedFact[] => {
    if (cell === undefined || !known.has(fact)) return [];
    if (fact === 'continuity.exit-plan') return [{ name: fact, value: cell === 'yes' }];
    return [{ name: fact, value: fact === 'owner.ultimate.country' ? cell : cell.split(';') }];
  });
  return service.assess({ vendor: { name, facts: stated }, policy: 'example-agency', ...days });
}

/** `ownership require violated`, or `order-7 coming` for a bar without a finding, by rule. */
function standings({ findings, deciding }: Assessment): Map<string, string> {
  const coming = deciding.map((rule) => [rule, 'coming'] as const);
  return new Map([
    ...coming,
    ...findings.map(({ rule, effect, outcome }) => [rule, `${effect} ${outcome}`] as const),
  ]);
}

/** The one way in which a verdict changed, as a line: both verdicts, and each rule that stands otherwise and in the way. */
function changeOf(before: Assessment, after: Assessment): string {
  const [was, is] = [standings(before), standings(after)];
  const differs = (rule: string) => was.get(rule) !== is.get(rule);
  const inTheWay = [before, after].flatMap(({ verdict, deciding }) =>
    verdict === 'approved' ? [] : deciding,
  );
  const decisive = [...new Set(inTheWay)].filter(differs);
  const causes = decisive.length > 0 ? decisive : [...new Set([...was.keys(), ...is.keys()])].filter(differs);
  const told = causes
    .sort()
    .map((rule) => `${rule}: ${was.get(rule) ?? 'none'} to ${is.get(rule) ?? 'none'}`);
  return [`${before.verdict} to ${after.verdict}`, ...told].join('; ');
}

function changesOf({ verdicts }: PackDiff): Map<string, number> {
  const told = (state: PackDiff['verdicts']['groups'][number]['causes'][number]['before']) =>
    state === undefined
      ? 'none'
      : [state.effect, state.outcome].filter((part) => part !== undefined).join(' ');
  return new Map(
    verdicts.groups.map(({ before, after, causes, count }) => [
      [
        `${before} to ${after}`,
        ...causes.map((cause) => `${cause.rule}: ${told(cause.before)} to ${told(cause.after)}`),
      ].join('; '),
      count,
    ]),
  );
}

function count(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

async function diff(days: { asOf: string; knownAt: string }): Promise<PackDiff> {
  const header = ['vendor_name', ...FACTS].join(',');
  const lines = rows.map(({ name, facts }) => [name, ...FACTS.map((fact) => facts[fact] ?? '')].join(','));
  const side = async (rules: string[], service: AssayService) => ({
    label: rules.join() || 'shipped',
    pack: readPack(await parts.readPackFiles({ rules, data: [] })),
    service,
    policy: 'example-agency',
  });
  return diffPacks(await side([], services[0]), await side([join(dir, 'our-rules')], services[1]), {
    ...days,
    vendors: (asked, defaults) =>
      vendorsOfCsv(
        {
          bytes: Readable.from([Buffer.from([header, ...lines].join('\n'))]),
          file: 'rows.csv',
          onWarning: expect.unreachable,
        },
        asked,
        defaults,
      ),
    onReject: ({ reason }) => expect.unreachable(reason),
  });
}

describe.each([
  ['while the order is in force', { asOf: '2026-06-15', knownAt: '2026-06-15' }],
  ['while it is published and still to come', { asOf: '2025-03-01', knownAt: '2025-03-01' }],
])('on 2,000 vendors %s', (_, days) => {
  it('the matrix and the causes are those of asking every vendor twice', async () => {
    const found = await diff(days);
    const both = await Promise.all(
      rows.map((row) => Promise.all(services.map((service) => assess(service, row, days)))),
    );
    const pairs = both.flatMap(([before, after]) => (before && after ? [[before, after] as const] : []));

    const matrix = count(pairs.map(([before, after]) => `${before.verdict} to ${after.verdict}`));
    const counted = Object.entries(found.verdicts.matrix).flatMap(([before, columns]) =>
      Object.entries(columns).flatMap(([after, number]): [string, number][] =>
        number === 0 ? [] : [[`${before} to ${after}`, number]],
      ),
    );
    expect(new Map(counted)).toEqual(matrix);

    const changed = pairs.filter(([before, after]) => before.verdict !== after.verdict);
    expect(changesOf(found)).toEqual(count(changed.map(([before, after]) => changeOf(before, after))));

    expect(changed.length).toBeGreaterThan(100);
    expect(found.verdicts.groups.length).toBeGreaterThan(5);
    expect(found.verdicts).toMatchObject({ decided: COUNT, rejected: 0 });
    expect(found.verdicts.assessed).toBe(new Set(rows.map((row) => JSON.stringify(row))).size);
  });
});
