import { rmSync } from 'node:fs';
import { mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAgreement } from './check-agreement.ts';
import { type CliRun, checkWritten, runCli, runSideBySide } from './cli-runs.ts';
import { COLUMNS } from './invent-file.ts';
import { inventList, PROGRAM } from './invent-list.ts';
import { bestOf, type Measured, perSecond } from './measured.ts';
import { POLICY } from './policy-in-force.ts';
import { runScript } from './run-child.ts';
import type { Done } from './work.ts';

const isQuick = process.argv.includes('--quick');
const ROWS = isQuick ? 20_000 : rowsAsked(1_000_000);
/** A file of payments names each of its vendors some tens of times. */
const VENDORS = ROWS / 40;
const NAIVE_ROWS = isQuick ? 1_000 : 10_000;
const ROUNDS = isQuick ? 1 : 2;
const AGREEING_ROWS = 1_000;
const LISTED_NAMES = isQuick ? 1_000 : 11_600;
const LONG_ROWS = 10_000_000;
const LONG_SECONDS = 900;

const say = (line: string) => process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  });
}
const [file, half, data, output] = ['vendors.csv', 'half.csv', 'data', 'scored.csv'].map((name) =>
  join(folder, name),
) as [string, string, string, string];

try {
  await invent(file, ROWS);
  await invent(half, ROWS / 2);
  await inventList(data, LISTED_NAMES);
  await agree();
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Whether the two that are no run of ours find the same, before their speeds are compared. */
async function agree(): Promise<void> {
  const [naive, bestParts] = [join(folder, 'naive.csv'), join(folder, 'best-parts.csv')];
  const some = join(folder, 'some.csv');
  await invent(some, AGREEING_ROWS);
  for (const [name, path] of [
    ['naive-script', naive],
    ['best-parts', bestParts],
  ] as const)
    await runScript('run-method.js', [
      name,
      JSON.stringify({ file: some, output: path, rows: AGREEING_ROWS }),
    ]);
  await checkAgreement(naive, bestParts);
}

async function measure(): Promise<void> {
  const cli: CliRun = { file, rows: ROWS, data, output };
  const methods = {
    reading: { label: 'csv-parse reading alone, arrays', run: () => runMethod('read-alone') },
    naive: {
      label: `naive script: csv-parse objects, json-rules-engine, csv-stringify (first ${NAIVE_ROWS} rows)`,
      run: () => runMethod('naive-script', NAIVE_ROWS),
    },
    bestParts: {
      label: 'by hand of the best parts: udsv, our compiled rules, joined lines',
      run: () => runMethod('best-parts'),
    },
    unscreened: {
      label: 'assay without lists, one thread (every row `not-screened`)',
      run: () => runMethod('ours-unscreened'),
    },
    screened: { label: 'assay batch, screening', run: () => runCli(cli) },
    workers: { label: 'assay batch --workers 2, screening', run: () => runCli({ ...cli, workers: 2 }) },
    sideBySide: {
      label: 'two of assay batch side by side, each with a file of half the rows',
      run: () => runSideBySide({ ...cli, file: half, rows: ROWS / 2 }),
    },
  };
  type Name = keyof typeof methods;
  const names = Object.keys(methods) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<Name, Measured[]>;
  // In turn, so that whatever else the machine does meets all of them.
  for (let round = 1; round <= ROUNDS; round += 1)
    for (const name of names) {
      const measured = await methods[name].run();
      runs[name].push(measured);
      process.stderr.write(
        `round ${round}, ${name}: ${Math.round(perSecond(measured))} rows/s, ${(measured.maxBytes / 1e6).toFixed(0)} MB\n`,
      );
    }
  const best = Object.fromEntries(names.map((name) => [name, bestOf(runs[name])])) as Record<Name, Measured>;

  const megabytes = ((await stat(file)).size / 1e6).toFixed(0);
  say(
    `${ROWS} invented rows of ${COLUMNS.length} columns (${megabytes} MB), ${VENDORS} vendors, policy ${POLICY}; screening: ${LISTED_NAMES} invented names on ${PROGRAM}; ${isQuick ? 'one round' : `the better of ${ROUNDS} rounds`}`,
  );
  say(
    '| method | rows/s | x naive | % of reading alone | whole process, s | most memory, MB | written, MB |',
  );
  say('|---|---|---|---|---|---|---|');
  const { reading, naive, unscreened, screened, workers, sideBySide } = best;
  for (const name of names) {
    const { wallSeconds, maxBytes, bytes } = best[name];
    const speed = perSecond(best[name]);
    const cells = [
      Math.round(speed),
      (speed / perSecond(naive)).toFixed(1),
      ((100 * speed) / perSecond(reading)).toFixed(0),
      wallSeconds.toFixed(1),
      (maxBytes / 1e6).toFixed(0),
      (bytes / 1e6).toFixed(0),
    ];
    say(`| ${[methods[name].label, ...cells].join(' | ')} |`);
  }
  say('rows written are rows read in each run of assay, counted by the line ends in what it wrote');
  if (!isQuick && ROWS < LONG_ROWS) await measureMemory(best.screened);
  say(
    `two workers, whole processes: ${ratio(screened.wallSeconds, workers.wallSeconds)} x one, ${ratio(sideBySide.wallSeconds, workers.wallSeconds)} of two runs side by side`,
  );
  say(`reading alone: ${((100 * perSecond(unscreened)) / perSecond(reading)).toFixed(0)} %`);
  say(`batch: ${(perSecond(unscreened) / perSecond(naive)).toFixed(0)} x naive`);
}

/** Whether memory stays flat in a file ten times as long. */
async function measureMemory(short: Measured): Promise<void> {
  const times = LONG_ROWS / ROWS;
  const needed = times * (short.bytes + (await stat(file)).size);
  const { bavail, bsize } = await statfs(folder);
  const seconds = times * short.seconds;
  const skip = (why: string) => {
    say(`${LONG_ROWS} rows: skipped, ${why}`);
  };
  if (bavail * bsize < 1.2 * needed)
    return skip(
      `they need ${(needed / 1e9).toFixed(0)} GB and ${((bavail * bsize) / 1e9).toFixed(0)} are free`,
    );
  if (seconds > LONG_SECONDS) return skip(`one worker would need some ${seconds.toFixed(0)} s`);
  const long = join(folder, 'long.csv');
  await invent(long, LONG_ROWS);
  for (const workers of [1, 2]) {
    const { maxBytes, ...run } = await runCli({ file: long, rows: LONG_ROWS, data, output, workers });
    say(
      `${LONG_ROWS} rows, screening, ${workers} ${workers === 1 ? 'worker' : 'workers'}: ${Math.round(run.rows / run.seconds)} rows/s, at most ${(maxBytes / 1e6).toFixed(0)} MB`,
    );
  }
}

/** In a process of its own, as all of them: what a process held once, it and its children are charged with ever after. */
async function invent(path: string, rows: number): Promise<void> {
  await runScript('run-method.js', ['invent', JSON.stringify({ file: path, rows, vendors: VENDORS })]);
}

async function runMethod(name: string, rows = ROWS): Promise<Measured> {
  const ran = await runScript('run-method.js', [name, JSON.stringify({ file, output, rows })]);
  const done = JSON.parse(ran.printed) as Done;
  if (done.rows !== rows) throw new Error(`${name} read ${done.rows} of ${rows} rows`);
  const bytes = name === 'read-alone' ? 0 : await checkWritten(output, rows);
  return { rows, seconds: done.seconds, wallSeconds: ran.wallSeconds, maxBytes: ran.maxBytes, bytes };
}

/** `--rows N`, a whole number of thousands. */
function rowsAsked(otherwise: number): number {
  const at = process.argv.indexOf('--rows');
  if (at < 0) return otherwise;
  const rows = Number(process.argv[at + 1]);
  if (!(rows >= 10_000 && rows % 1_000 === 0))
    throw new Error('--rows takes a whole number of thousands, from 10000');
  return rows;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
