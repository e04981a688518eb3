import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLine } from '../../cli/run-line.ts';
import { BASE_DATA, BASE_RULES, OUR_RULES, shippedFrom, writeFolder } from './agency-pack.ts';

const VENDORS = `vendor_name,country,data.files.location,build.origin,owner.ultimate.country,continuity.exit-plan
Example Aspen Ltd (fictional),CH,CH,CH,TD,yes
Example Birch Ltd (fictional),CH,CH,CH,TD,
Example Cedar Ltd (fictional),CH,CH,DE,FR,yes
Example Elder Ltd (fictional),ML,CH,ML,FR,yes
Example Fir Ltd (fictional),TD,CH,TD,FR,yes
,CH,CH,CH,CH,yes
Example Aspen Ltd (fictional),CH,CH,CH,TD,yes
`;

let dir: string;
let parts: ReturnType<typeof shippedFrom>;
const at = (name: string) => join(dir, name);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-diff-'));
  const [rules, data] = [
    await writeFolder(at('rules'), BASE_RULES),
    await writeFolder(at('data'), BASE_DATA),
  ];
  parts = shippedFrom({ rules, data });
  await writeFolder(at('our-rules'), OUR_RULES);
  await writeFile(at('vendors.csv'), VENDORS);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const diff = async (...argv: readonly string[]) => {
  const outcome = await runLine(['policy', 'diff', ...argv], parts);
  return { ...outcome, out: outcome.out.replaceAll(dir, 'DIR'), err: outcome.err.replaceAll(dir, 'DIR') };
};
const ASKED = ['--policy', 'example-agency', '--as-of', '2026-06-15', '--known-at', '2026-06-15'];

describe('a folder of rules held against the shipped ones', () => {
  it('is told in words, with the verdicts that change and why', async () => {
    const { code, out, err } = await diff(
      'shipped',
      at('our-rules'),
      ...ASKED,
      '--vendors',
      at('vendors.csv'),
    );
    await expect(out).toMatchFileSnapshot('golden/agency.txt');
    expect(err).toBe('DIR/vendors.csv:7  rejected: column `vendor_name` is blank; a vendor needs a name\n');
    expect(code).toBe(3);
  });

  it('is told as JSON field by field', async () => {
    const { out } = await diff(
      'shipped',
      at('our-rules'),
      ...ASKED,
      '--vendors',
      at('vendors.csv'),
      '--format',
      'json',
    );
    const { changes, verdicts } = JSON.parse(out);
    expect(changes.map(({ kind, id, change }: Record<string, string>) => `${kind} ${id} ${change}`)).toEqual([
      'policy example-agency changed',
      'rule data-location changed',
      'rule example-order-7 changed',
      'rule exit-plan added',
      'fact continuity.exit-plan added',
      'places listed changed',
    ]);
    expect(changes[2].fields).toEqual([
      {
        field: 'inForce',
        removed: ['from 1 Jun 2025 (published 1 Feb 2025)'],
        added: ['from 1 Jun 2025 (published 1 Feb 2025), last day 31 Dec 2026 (published 1 Mar 2026)'],
      },
    ]);
    expect(verdicts).toMatchObject({ decided: 6, rejected: 1, assessed: 5 });
    expect(verdicts.groups[0].vendors[0]).toEqual({ name: 'Example Elder Ltd (fictional)', line: 5 });
  });

  it('asks about the dossiers when no file of vendors is given', async () => {
    const { code, out } = await diff('shipped', at('our-rules'), ...ASKED);
    expect(code).toBe(0);
    expect(out).toContain('2 vendors by example-agency');
    expect(out).toContain(
      '1 vendor not-approved -> conditional because `exit-plan` is new and unknown, `ownership` is gone\n  Example Glacier AG (fictional)\n',
    );
  });

  it('turned around, tells the opposite', async () => {
    const { out } = await diff(
      at('our-rules'),
      'shipped',
      ...ASKED,
      '--vendors',
      at('vendors.csv'),
      '--quiet',
    );
    expect(out).toContain('Rule `exit-plan` removed: Exit plan');
    expect(out).toContain('2 vendors approved -> not-approved because `ownership` is new and violated');
  });

  it('against itself differs in nothing', async () => {
    const { code, out } = await diff('shipped', 'shipped', ...ASKED);
    expect(code).toBe(0);
    expect(out).toContain('Nothing in the rules differs.');
    expect(out).toContain('no verdict changes');
  });
});

describe('vendors', () => {
  it('come as questions, one a line; what is none is told with its line', async () => {
    const question = (name: string) => JSON.stringify({ vendor: { name, country: 'CH' } });
    await writeFile(at('vendors.ndjson'), `${question('Example Ash (fictional)')}\n\n{"vendor":{}}\n`);
    const { code, out, err } = await diff(
      'shipped',
      at('our-rules'),
      ...ASKED,
      '--vendors',
      at('vendors.ndjson'),
    );
    expect(out).toContain('1 vendor by example-agency');
    expect(err).toBe(
      'DIR/vendors.ndjson:3  rejected: this is no question; give an object with `vendor`, which has a `name`\n',
    );
    expect(code).toBe(3);
  });

  it('come as a list of questions; one that cannot be asked is rejected with the reason', async () => {
    const list = [
      { vendor: { name: 'Example Ash (fictional)' } },
      { vendor: { name: 'Example Oak' }, markte: 'CH' },
    ];
    await writeFile(at('vendors.json'), JSON.stringify(list));
    const { code, err } = await diff('shipped', at('our-rules'), ...ASKED, '--vendors', at('vendors.json'));
    expect(err).toContain('DIR/vendors.json:2  rejected: /markte `markte` is not a field here');
    expect(code).toBe(3);
  });
});

describe('a vendor file with columns of other names', () => {
  it('is read by its map, and what is not read is told', async () => {
    await writeFile(at('other.csv'), 'firm,owner_land,buyer.kind\nExample Aspen Ltd (fictional),TD,city\n');
    await writeFile(
      at('map.json'),
      JSON.stringify({ columns: { firm: 'name', owner_land: 'owner.ultimate.country' } }),
    );
    const argv = [
      'shipped',
      at('our-rules'),
      ...ASKED,
      '--vendors',
      at('other.csv'),
      '--map',
      at('map.json'),
    ];
    const { code, out, err } = await diff(...argv);
    expect(out).toContain('1 vendor not-approved -> insufficient-evidence because `ownership` is gone');
    expect(err).toMatch(/^Warning: `buyer.kind` \(column 3\) is passed through but not read: /);
    expect(code).toBe(0);
    expect((await diff(...argv, '--quiet')).err).toBe('');
  });
});

describe('two policies of one pack', () => {
  it('are held against each other, their fields and their verdicts', async () => {
    const strict = {
      ...BASE_RULES['policies/example-agency.json'],
      id: 'example-strict',
      title: 'Stricter agency',
    };
    await writeFolder(at('two-policies'), {
      'policies/example-strict.json': {
        ...strict,
        rules: ['identity', 'data-location'],
        weights: {},
        minimumAssurance: { 'data-location': 'audited' },
      },
    });
    const { code, out } = await diff('example-agency', 'example-strict', '--rules', at('two-policies'));
    expect(code).toBe(0);
    expect(out).toContain('Policy `example-strict` changed: Stricter agency');
    expect(out).toContain('  rules\n    - ownership\n    - example-order-7\n');
    expect(out).toContain('  minimumAssurance\n    + data-location: audited\n');
    expect(out).toContain('2 vendors by example-agency and example-strict');
  });
});

describe('wrong input', () => {
  it.each([
    [
      'a folder that is not there',
      ['shipped', 'nowhere'],
      'the folder `nowhere` cannot be read: there is no such file or folder; check the path; nor is it a policy, which are `example-agency`',
    ],
    [
      'a policy against a pack',
      ['shipped', 'example-agency'],
      '`example-agency` is a policy and the other is none',
    ],
    [
      'a policy that one side lacks',
      ['shipped', 'shipped', '--policy', 'nobody'],
      '--policy: there is no policy `nobody`',
    ],
    [
      'a policy to decide between two',
      ['example-agency', 'example-agency', '--policy', 'example-agency'],
      '`--policy` has no place here',
    ],
    [
      'a day that is none',
      ['shipped', 'shipped', ...ASKED.slice(0, 2), '--as-of', '2026-02-30'],
      'is not a day of the calendar',
    ],
    ['a market that nobody knows', ['shipped', 'shipped', ...ASKED, '--market', 'atlantis'], '--market: '],
    [
      'a vendor file that is not there',
      ['shipped', 'shipped', ...ASKED, '--vendors', 'nowhere.csv'],
      '`nowhere.csv` cannot be read',
    ],
    ['one side only', ['shipped'], "missing required argument 'B'"],
  ])('%s', async (_, argv, message) => {
    const { code, err, out } = await diff(...argv);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('a vendor file without a name column', async () => {
    await writeFile(at('nameless.csv'), 'colour,size\nred,1\n');
    const { code, err } = await diff('shipped', 'shipped', ...ASKED, '--vendors', at('nameless.csv'));
    expect(err).toContain('nameless.csv');
    expect(code).toBe(2);
  });

  it('a list of questions that is no list', async () => {
    await writeFile(at('one.json'), '{}');
    const { code, err } = await diff('shipped', 'shipped', ...ASKED, '--vendors', at('one.json'));
    expect(err).toContain('one.json holds no list; give a list of questions');
    expect(code).toBe(2);
  });

  it('a folder of rules that cannot be loaded, with every fault', async () => {
    await writeFolder(at('broken'), { 'criteria/ownership.json': { id: 'ownership' } });
    const { code, err } = await diff('shipped', at('broken'), ...ASKED);
    expect(err).toContain('broken/criteria/ownership.json#/satisfiedWhen');
    expect(code).toBe(2);
  });
});
