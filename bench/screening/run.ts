import { measureRecall, type Recall } from './measure-recall.ts';
import { growList, measureSpeed, type Speed } from './measure-speed.ts';
import { METHODS, type Method } from './methods.ts';
import { type Category, readSamples, type Samples } from './read-samples.ts';

const CATEGORIES: readonly Category[] = [
  'typo',
  'alias, same sound or spelling',
  'cross-script',
  'alias, another name',
];
const PEERS_NAMES = 11_600;
const MANY_NAMES = 200_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

const samples = readSamples();
if (samples === undefined)
  say(
    'The development set is not here: this benchmark reads it from `shared/samples/names` beside the project.',
  );
else {
  for (const half of ['tuning', 'unseen'] as const) reportRecall(samples, half);
  reportSpeed(samples);
}

function reportRecall({ entries, queries }: Samples, half: 'tuning' | 'unseen'): void {
  const own = queries.filter((query) => query.half === half);
  say(`\nRecall of the right entry among the first five, ${half} half, ${own.length} queries`);
  say(`| method | false alarms | bar | all | ${CATEGORIES.join(' | ')} |`);
  say(`|---|---|---|---|${'---|'.repeat(CATEGORIES.length)}`);
  for (const method of METHODS) {
    const asked = sampleOf(own, method.share);
    const part = method.share === 1 ? '' : ` (${asked.length} queries)`;
    for (const recall of measureRecall(method.prepare(entries), asked))
      sayRecall(method.title + part, recall);
  }
}

function sayRecall(title: string, { falseAlarms, bar, byCategory }: Recall): void {
  const cells = CATEGORIES.map((category) => {
    const { found, of } = byCategory.get(category) ?? { found: 0, of: 0 };
    return of === 0 ? '' : `${((100 * found) / of).toFixed(1)}`;
  });
  const all = [...byCategory.values()];
  const sum = (key: 'found' | 'of') => all.reduce((total, one) => total + one[key], 0);
  const overall = ((100 * sum('found')) / Math.max(1, sum('of'))).toFixed(1);
  say(`| ${title} | ${100 * falseAlarms} % | ${bar.toFixed(3)} | ${overall} | ${cells.join(' | ')} |`);
}

function reportSpeed({ entries, queries }: Samples): void {
  say(`\nSpeed on one core, the queries of both halves`);
  say('| method | names | build, ms | median, ms a query | p99, ms | memory, MB | times as slow as assay |');
  say('|---|---|---|---|---|---|---|');
  const texts = queries.map(({ text }) => text);
  let own: Speed | undefined;
  for (const [method, size] of [
    ...METHODS.map((one) => [one, PEERS_NAMES] as const),
    [METHODS[0] as Method, MANY_NAMES] as const,
  ]) {
    const speed = measureSpeed(method, growList(entries, size), sampleOf(texts, method.share));
    own ??= speed;
    const memory = speed.memory === undefined ? '?' : speed.memory.toFixed(0);
    const ratio = (speed.median / own.median).toFixed(1);
    say(
      `| ${method.title} | ${speed.names} | ${speed.build.toFixed(0)} | ${speed.median.toFixed(3)} | ${speed.p99.toFixed(2)} | ${memory} | ${ratio} |`,
    );
  }
}

/** Every so manieth, evenly over the whole. */
function sampleOf<One>(all: readonly One[], share: number): readonly One[] {
  const step = Math.round(1 / share);
  return all.filter((_, at) => at % step === 0);
}
