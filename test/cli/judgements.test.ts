import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAssay } from '../../src/index.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { openService } from '../../src/store/files/open-service.ts';
import { TODAY } from '../end-to-end/real-service.ts';
import { runLine } from './run-line.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-judgements-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const SAMPLE = 'data/samples/judgements.json';
const DAIRY = 'Hytera Dairy (fictional)';
const HYTERA = 'us-889-video/us-889-video-hytera';
const DAYS = ['--as-of', '2026-06-20', '--known-at', '2026-06-20'];
const CH = ['--fact', 'vendor.country=CH'];
const RULE = 'us-ndaa-2019-889-a';

/** A command line on the shipped rules and data, with whatever files of judgements it names. */
const run = (argv: readonly string[], stdin = '') =>
  runLine(argv, {
    stdin,
    openService: (overlays) => openService({ ...overlays, today: () => TODAY, version: '1.2.3' }),
  });

const judge = (file: string, ...more: string[]) =>
  run([
    'judge',
    DAIRY,
    ...['--country', 'CH', '--entry', HYTERA, '--ruling', 'negative'],
    ...['--author', 'J. Example', '--reason', 'Another number.', '--judgements', file],
    ...more,
  ]);
const assess = async (...more: string[]) => {
  const argv = ['assess', DAIRY, '--policy', 'us-federal-civilian', '--category', 'firewall', ...CH];
  const { out } = await run([...argv, '--format', 'json', ...more]);
  return JSON.parse(out) as Assessment;
};
const because = ({ findings }: Assessment) => findings.find(({ rule }) => rule === RULE)?.because ?? '';

describe('assay judge', () => {
  it('makes the file, shows what is ruled on, and the next one is added to it', async () => {
    const file = join(dir, 'ours.json');
    const { code, out, err } = await judge(file);
    expect([code, err]).toEqual([0, `Written to ${file}; the only one there.\n`]);
    expect(out.replace(/jdg-[0-9a-f]{16}/, 'ID').replace(/\nMatch: possible: [\s\S]*\nBy/, '\nBy')).toBe(
      `NEGATIVE: the entry is somebody else. [ID]
Vendor: "Hytera Dairy (fictional)", registered in CH
Entry: "Hytera Communications Corporation", "Hytera"
[us-889-video/us-889-video-hytera]
By J. Example on 23 Nov 2026: Another number.
`,
    );
    expect(out).toContain('Match: possible: near "Hytera"');
    const more = await judge(file, '--entry', 'us-fcc-covered/us-fcc-covered-hytera', '--on', '2026-05-02');
    expect([more.code, more.err]).toEqual([0, `Written to ${file}; 2 stand there now.\n`]);
    const { judgements } = JSON.parse(await readFile(file, 'utf8'));
    expect(judgements).toMatchObject([
      { vendor: { names: [DAIRY], country: 'CH' }, entry: HYTERA, ruling: 'negative', on: TODAY },
      { entry: 'us-fcc-covered/us-fcc-covered-hytera', on: '2026-05-02' },
    ]);
    expect((await assess('--judgements', file)).judgements).toHaveLength(2);
  });

  it('says that names alone tell little, and of whom they tell', async () => {
    const file = join(dir, 'ours.json');
    const argv = ['judge', DAIRY, '--entry', HYTERA, '--ruling', 'unsure', '--author', 'A', '--reason', 'B'];
    const { out } = await run([...argv, '--judgements', file, '--quiet']);
    expect(out.replaceAll('\n', ' ')).toContain(
      'It counts for whoever goes by these names alone; an identifier or a country would tell more closely who is meant.',
    );
    const dossier = [
      'judge',
      'kaspersky',
      '--entry',
      'us-1634/us-1634-kaspersky-lab',
      '--ruling',
      'positive',
    ];
    const known = await run([
      ...dossier,
      '--author',
      'A',
      '--reason',
      'B',
      '--judgements',
      file,
      '--format',
      'json',
    ]);
    expect(JSON.parse(known.out).judgement.vendor).toMatchObject({ dossier: 'kaspersky' });
  });

  it('writes nothing twice, nothing over what cannot be read, and nothing that is refused', async () => {
    const file = join(dir, 'ours.json');
    await judge(file);
    const before = await readFile(file, 'utf8');
    const again = await judge(file);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(
      /holds this very judgement already, `jdg-[0-9a-f]{16}`; nothing was written\n$/,
    );
    const far = await judge(file, '--entry', 'us-1634/us-1634-kaspersky-lab');
    expect([far.code, far.out]).toEqual([2, '']);
    expect(far.err).toMatch(
      /^assay: --entry: `us-1634\/us-1634-kaspersky-lab` \("Kaspersky Lab"\) is not met by the vendor, so there is nothing to judge; `Hytera Dairy \(fictional\)` meets `us-889-video\/us-889-video-hytera` \("Hytera Communications Corporation", possible, score 0\.\d\d\); `us-fcc-covered/,
    );
    expect(await readFile(file, 'utf8')).toBe(before);
    const broken = join(dir, 'broken.json');
    await writeFile(broken, '{"judgements": [1]}');
    expect((await judge(broken)).err).toBe(
      `assay: the judgements cannot be used, they have one fault; mend them and run again\n  ${broken}#/judgements/0  \`1\` does not fit; give an object\n`,
    );
    expect(await readFile(broken, 'utf8')).toBe('{"judgements": [1]}');
  });
});

describe('--judgements', () => {
  it('settles the match in an assessment, and is shown there', async () => {
    expect(because(await assess(...DAYS))).toMatch(/\(near "Hytera", .*: a person must look\)/);
    const judged = await assess(...DAYS, '--judgements', SAMPLE);
    expect(because(judged)).not.toContain('near "Hytera"');
    expect(judged.judgements).toMatchObject([{ entry: HYTERA, party: DAIRY, ruling: 'negative' }]);
    expect(judged.judgements?.[0]).not.toHaveProperty('noEffect');
  });

  it('is not heard before its day, nor of another vendor', async () => {
    const early = ['--as-of', '2026-06-14', '--known-at', '2026-06-14'];
    expect(await assess(...early, '--judgements', SAMPLE)).toEqual(await assess(...early));
    const german = ['--vendor', join(dir, 'record.json'), '--judgements', SAMPLE];
    await writeFile(join(dir, 'record.json'), JSON.stringify({ name: DAIRY, country: 'DE' }));
    const { judgements } = await assess(...DAYS, ...german);
    expect(judgements).toMatchObject([{ noEffect: 'country-changed' }]);
  });

  it('shows the ruling where names are screened, one by one and by the file', async () => {
    const one = await run(['screen', DAIRY, '--country', 'CH', '--judgements', SAMPLE]);
    expect(one.out.replaceAll('\n', ' ')).toContain(
      'JUDGED TO BE SOMEBODY ELSE: J. Example (fictional) judged on 15 Jun 2026 that it is not "Hytera Communications Corporation" (Invented.',
    );
    const moved = await run(['screen', DAIRY, '--country', 'DE', '--judgements', SAMPLE]);
    expect(moved.out.replaceAll('\n', ' ')).toContain(
      'OPEN AGAIN: the judgement of J. Example (fictional) of 15 Jun 2026 (negative) is open again, for its country of registration is not told as it was then',
    );
    const queries = join(dir, 'names.csv');
    await writeFile(queries, `id,name,country\n1,${DAIRY},CH\n2,Hytera,\n`);
    const argv = ['screen', '--queries', queries, '--format', 'jsonl', '--judgements', SAMPLE];
    const lines = (await run(argv)).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const rulings = (at: number) =>
      lines[at].hits.map(({ id, ruling }: { id: string; ruling?: { counts: string } }) => [
        id,
        ruling?.counts,
      ]);
    expect(rulings(0)).toContainEqual([HYTERA, 'nothing']);
    expect(rulings(0)).toContainEqual(['us-fcc-covered/us-fcc-covered-hytera', undefined]);
    expect(rulings(1)).toContainEqual([HYTERA, undefined]);
    const list = join(dir, 'list.csv');
    await writeFile(list, 'id,name,aliases\n1,A,\n');
    expect((await run([...argv, '--lists', list])).err).toContain(
      '--judgements are on entries of the lists of the data',
    );
  });

  it('gives in the batch what it gives one by one', async () => {
    const options = ['--policy', 'us-federal-civilian', '--category', 'firewall', ...DAYS];
    const input = `name,country\n${DAIRY},CH\n${DAIRY},DE\n`;
    const { out } = await run(['batch', '-', ...options, '--judgements', SAMPLE], input);
    const ids = out.match(/asm_[0-9a-f]+/g) ?? [];
    for (const [at, country] of ['CH', 'DE'].entries()) {
      const record = join(dir, `${country}.json`);
      await writeFile(record, JSON.stringify({ name: DAIRY, country }));
      const argv = ['assess', '--vendor', record, ...options, '--format', 'json', '--judgements', SAMPLE];
      const { id, judgements } = JSON.parse((await run(argv)).out) as Assessment;
      expect(judgements?.[0]?.noEffect).toBe(country === 'CH' ? undefined : 'country-changed');
      expect(ids[at]).toBe(id);
    }
  });

  it('acts in a what-if and on a timeline, too', async () => {
    const imagined = await run([
      ...['what-if', DAIRY, '--policy', 'us-federal-civilian', '--category', 'firewall', ...CH, ...DAYS],
      ...['--set', 'build.origin=CH', '--judgements', SAMPLE, '--format', 'json'],
    ]);
    expect(JSON.parse(imagined.out).after.judgements).toHaveLength(1);
    const line = await run([
      ...['timeline', DAIRY, '--policy', 'us-federal-civilian', '--category', 'firewall', ...CH],
      ...['--from', '2026-06-01', '--to', '2026-07-01', '--judgements', SAMPLE],
    ]);
    expect(line.out.replaceAll(/\s+/g, ' ')).toContain(
      '15 Jun 2026 J. Example (fictional) judged that Hytera Dairy (fictional) is not the entry `us-889-video/us-889-video-hytera`',
    );
  });

  it('verifies an answer with the same file, and says so where it is missing', async () => {
    const kept = join(dir, 'answer.json');
    await writeFile(kept, JSON.stringify(await assess(...DAYS, '--judgements', SAMPLE)));
    expect((await run(['verify', kept, '--judgements', SAMPLE])).out).toMatch(/^SAME /);
    const without = await run(['verify', kept]);
    expect([without.code, without.out]).toEqual([1, expect.stringMatching(/^DIFFERS /)]);
    expect(without.out.replaceAll(/\s+/g, ' ')).toContain(
      'judgements were heard then and are not now; give them with `--judgements`',
    );
  });

  it('is taken by the library, which makes them, too', async () => {
    const assay = await openAssay({ judgements: SAMPLE, today: () => TODAY });
    const vendor = { name: DAIRY, country: 'CH' };
    const { judgements } = await assay.assess({ vendor, policy: 'us-federal-civilian' });
    expect(judgements).toHaveLength(1);
    const said = { entry: HYTERA, ruling: 'positive', author: 'A', reason: 'B' } as const;
    expect(assay.judge({ vendor, ...said }).judgement).toMatchObject({ ...said, on: TODAY });
  });

  it('is heard of the makers of parts, too', async () => {
    const ask = async (judgements: string[]) => {
      const assay = await openAssay({ judgements, today: () => TODAY });
      const { findings, judgements: held } = await assay.assess({
        vendor: { name: 'example-alpine-security' },
        product: {
          categories: ['firewall'],
          components: [{ name: 'engine', roles: ['essential'], maker: { name: DAIRY, country: 'CH' } }],
        },
        policy: 'us-federal-civilian',
        asOf: '2026-06-20',
        knownAt: '2026-06-20',
      });
      return { said: findings.find(({ rule }) => rule === RULE)?.because, held };
    };
    expect((await ask([])).said).toContain(
      'engine, by Hytera Dairy (fictional) (as the question states): near "Hytera"',
    );
    const { said, held } = await ask([SAMPLE]);
    expect(said).not.toContain('near "Hytera"');
    expect(held).toMatchObject([{ party: DAIRY, ruling: 'negative' }]);
  });

  it('is never written over by what is asked of it', async () => {
    const file = join(dir, 'ours.json');
    await judge(file);
    const argv = ['timeline', DAIRY, '--judgements', file, '-o', file];
    expect((await run(argv)).err).toContain('would be written over a file that is read here');
  });
});

describe('the README', () => {
  it('shows what its commands give', async () => {
    const readme = await readFile('README.md', 'utf8');
    const section = readme.slice(readme.indexOf('### Judgements'));
    const [, block = ''] = /```\n([\s\S]*?)```/.exec(section) ?? [];
    const shown = block.split(/^\$ assay /m).slice(1);
    expect(shown).toHaveLength(3);
    for (const one of shown) {
      const [, line = '', output = ''] = /^((?:.*\\\n)*.*)\n([\s\S]*)$/.exec(one) ?? [];
      const words = line.replaceAll('\\\n', ' ').match(/"[^"]*"|\S+/g) ?? [];
      const argv = words.map((word) =>
        word.replaceAll('"', '').replace(/^judgements\.json$/, join(dir, 'j.json')),
      );
      const { code, out } = await run(argv);
      expect(code).toBe(0);
      let at = 0;
      for (const part of output.split('[...]\n')) {
        const found = out.indexOf(part, at);
        expect(found, part).toBeGreaterThanOrEqual(0);
        at = found + part.length;
      }
    }
  });
});
