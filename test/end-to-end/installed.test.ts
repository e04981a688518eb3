import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist', 'main.js');
const MAY_2018 = [
  '--policy',
  'us-federal-civilian',
  '--category',
  'antivirus',
  '--as-of',
  '2018-05-15',
  '--known-at',
  '2018-05-15',
];

let dir: string;
beforeAll(async () => {
  if (!existsSync(main))
    throw new Error('dist/main.js is missing: run `npm run build` first (`npm test` does)');
  dir = await mkdtemp(join(tmpdir(), 'assay-installed-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a person would, from a folder that is not its own. */
async function assay(...args: string[]): Promise<Done> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, ...args], {
      cwd: dir,
      maxBuffer: 1e8,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('the program as it is built', () => {
  test('tells its version and its help', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await assay('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const help = await assay('--help');
    expect([help.code, help.err]).toEqual([0, '']);
    for (const command of ['assess', 'batch', 'policy', 'serve']) expect(help.out).toContain(`  ${command} `);
  });

  test('tells of May 2018: prohibited, and no gate opens', async () => {
    const { code, out, err } = await assay('assess', 'kaspersky', ...MAY_2018);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^PROHIBITED /);
    expect(out).toContain('82 FR 43782');
    const gate = await assay('assess', 'kaspersky', ...MAY_2018, '--gate');
    expect(gate).toEqual({ code: 1, out, err: '' });
    expect((await assay('assess', 'kaspersky', '--policy', 'nope')).code).toBe(2);
  });

  test('scores the sample vendors, all 200 of them', async () => {
    const input = join(root, 'data', 'samples', 'vendors.csv');
    const output = join(dir, 'scored.csv');
    const { code, out, err } = await assay('batch', input, ...MAY_2018, '-o', output);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('200 records read: 200 decided, 0 rejected.');
    const given: Record<string, string>[] = parse(await readFile(input), { columns: true });
    const rows: Record<string, string>[] = parse(await readFile(output), { columns: true });
    expect(rows).toHaveLength(200);
    expect(rows.map((row) => row.supplier_number)).toEqual(given.map((row) => row.supplier_number));
  });

  test('does not mind a reader that has had enough', async () => {
    const input = join(dir, 'many.csv');
    await writeFile(
      input,
      `name,note\n${Array.from({ length: 5_000 }, (_, n) => `Vendor ${n},${'x'.repeat(200)}\n`).join('')}`,
    );
    const script = '{ "$1" "$2" batch "$3" --policy de-federal --quiet; echo "exit $?" >&2; } | head -1';
    const { stdout, stderr } = await promisify(execFile)('sh', [
      '-c',
      script,
      'sh',
      process.execPath,
      main,
      input,
    ]);
    expect(stdout).toMatch(/^name,note,assay_verdict,/);
    expect(stderr).toBe('exit 0\n');
  });
});

describe('the server as it is built', () => {
  test('answers, finishes what it has begun when it is told to stop, and exits with 143', async () => {
    const child = spawn(process.execPath, [main, 'serve', '--port', '0'], {
      cwd: dir,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exited = new Promise<[number | null, string | null]>((resolve) => {
      child.once('exit', (code, signal) => resolve([code, signal]));
    });
    try {
      let err = '';
      const url = await new Promise<string>((resolve, reject) => {
        child.once('exit', () => reject(new Error(`the server stopped: ${err}`)));
        child.stderr.on('data', (chunk) => {
          err += chunk;
          const [, told] = /^Listening on (\S+)$/m.exec(err) ?? [];
          if (told !== undefined) resolve(told);
        });
      });
      const health = await fetch(`${url}/healthz`);
      expect([health.status, await health.json()]).toMatchObject([200, { status: 'ok' }]);

      const body = JSON.stringify({
        vendor: { name: 'kaspersky' },
        product: { categories: ['antivirus'] },
        policy: 'us-federal-civilian',
        asOf: '2018-05-15',
      });
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      };
      const asked = request(`${url}/v1/assessments`, { method: 'POST', headers });
      const answer = new Promise<[number | undefined, string]>((resolve, reject) => {
        asked.once('error', reject);
        asked.once('response', (response) => {
          let text = '';
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.once('end', () => resolve([response.statusCode, text]));
        });
      });
      asked.flushHeaders();
      // The server has the request in hand, and waits for its body.
      await new Promise((resolve) => asked.once('continue', resolve));
      child.kill('SIGTERM');
      await stopsListening(url);
      asked.end(body);
      const [status, text] = await answer;
      expect([status, JSON.parse(text).verdict]).toEqual([201, 'prohibited']);
      expect(await exited).toEqual([143, null]);
      expect(err).toBe(`Listening on ${url}\n`);
    } finally {
      child.kill('SIGKILL');
    }
  });
});

/** Waits until nobody is let in any more. */
async function stopsListening(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      const response = await fetch(`${url}/healthz`, { headers: { connection: 'close' } });
      await response.text();
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the server still takes requests 2 s after SIGTERM');
}
