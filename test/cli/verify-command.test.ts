import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import { Verification } from '../../src/model/verification.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { day } from '../facts/statements.ts';
import { runLine } from './run-line.ts';

const ASKED = ['kaspersky', '--category', 'antivirus', '--as-of', '2018-05-15', '--known-at', '2018-05-15'];
let service: AssayService;
let later: AssayService;
let dir: string;

beforeAll(async () => {
  const snapshot = await readData(packFolders({}), 'assay 1.0.0');
  service = createService(snapshot, () => day('2026-11-23'));
  later = createService({ ...snapshot, engine: 'assay 2.0.0' }, () => day('2027-01-01'));
  dir = await mkdtemp(join(tmpdir(), 'assay-verify-'));
});

afterAll(() => rm(dir, { recursive: true, force: true }));

const answers = async (...options: string[]) =>
  (await runLine(['assess', ...ASKED, ...options, '--format', 'json'], { service })).out;

describe('assay verify', () => {
  test('says that a kept answer is whole and the same', async () => {
    const file = join(dir, 'answer.json');
    await writeFile(file, await answers('--policy', 'us-federal-civilian'));
    const { code, out, err } = await runLine(['verify', file], { service });
    expect([code, err]).toEqual([0, '']);
    expect(out.replace(/asm_[0-9a-f]{16}/, 'asm_(id)')).toBe(
      [
        'SAME      asm_(id), answered on 23 Nov 2026',
        '  kaspersky, for us-federal-civilian, market US, as of 15 May 2018',
        '  the verdict is PROHIBITED, and so is every word of the answer',
        '',
      ].join('\n'),
    );
  });

  test('takes the answers by every policy, from standard input', async () => {
    const stdin = await answers('--policy', 'all', '--each');
    const { code, out } = await runLine(['verify', '-', '--format', 'json'], { service, stdin });
    expect(code).toBe(0);
    const verifications = Verification.array().parse(JSON.parse(out));
    expect(verifications.map(({ asked }) => asked.policy)).toEqual(service.policies.map(({ id }) => id));
    expect(verifications.every(({ result }) => result === 'same')).toBe(true);
  });

  test('exits with 1 when it differs, and names in what', async () => {
    const stdin = await answers('--policy', 'trusted-sourcing', '--market', 'DE');
    const { code, out } = await runLine(['verify', '-'], { service: later, stdin });
    expect(code).toBe(1);
    expect(out).toContain('DIFFERS   asm_');
    expect(out).toContain('  the verdict is still NOT APPROVED\n');
    expect(out).toContain('  engine: `assay 1.0.0` answered then, `assay 2.0.0` now\n');
  });

  test('exits with 1 when it was altered, and names where', async () => {
    const paper = JSON.parse(await answers('--policy', 'us-federal-civilian'));
    paper.verdict = 'approved';
    paper.vendor.name = '\u001b[31mEvil\nCo';
    const { code, out } = await runLine(['verify', '-'], { service, stdin: JSON.stringify(paper) });
    expect(code).toBe(1);
    expect(out).toContain('ALTERED   asm_');
    expect(out).toContain('  the verdict on the paper is APPROVED; it was not asked again\n');
    expect(out).toContain(
      '  outcome: the verdict and the findings are not those that the receipt was made over\n',
    );
  });

  test.each<[string, string, string]>([
    ['what is not JSON', '{', 'standard input:1:2  is not valid JSON'],
    [
      'a question',
      '{"vendor":{"name":"Alpha"}}',
      'standard input#  there is no receipt here, so nothing to verify it by',
    ],
    ['an empty list', '[]', 'standard input: the list is empty'],
  ])('refuses %s', async (_, stdin, told) => {
    const { code, out, err } = await runLine(['verify', '-'], { service, stdin });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  test('refuses a file that is not there, and needs one', async () => {
    const missing = await runLine(['verify', join(dir, 'none.json')], { service });
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('none.json');
    expect((await runLine(['verify'], { service })).code).toBe(2);
  });
});
