import { plainText } from '../../report/plain-text.ts';
import { padTo } from '../../report/wrap.ts';
import { phraseMissing } from './phrase-missing.ts';
import type { Coverage, ExampleRun, RuleTest } from './test-rules.ts';

/** What the examples showed, for people: a line for each rule, each failure below it, and the sum. */
export function describeTests(tests: readonly RuleTest[]): string {
  const heads = tests.map(({ rule, runs, outcomes, boundaryDays }) => [
    rule,
    `${runs.filter(({ passed }) => passed).length} of ${runs.length} passed`,
    `outcomes ${cover(outcomes)}`,
    boundaryDays.existing === 0 ? '' : `boundary days ${cover(boundaryDays)}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...heads.map((head) => head[column]?.length ?? 0)));
  const lines = tests.flatMap((test, index) => [
    (heads[index] ?? [])
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
    ...remarksOn(test).map((remark) => `    ${plainText(remark)}`),
  ]);
  return [...lines, '', summarise(tests), ''].join('\n');
}

function cover({ shown, existing }: Coverage): string {
  return existing === undefined
    ? `${shown} (how many there are was not worked out)`
    : `${shown} of ${existing}`;
}

function remarksOn({ file, runs, missingParameters }: RuleTest): string[] {
  const parameters = missingParameters.map((name) => `\`${name}\``).join(', ');
  const alone =
    missingParameters.length === 0
      ? 'no policy names it; it was run by itself'
      : `no policy names it; it was run without ${parameters}, which stays unknown`;
  return [
    ...(runs.some(({ policy }) => policy === undefined) ? [alone] : []),
    ...runs.filter(({ passed }) => !passed).map((run) => describeFailure(run, file)),
  ];
}

function describeFailure(run: ExampleRun, file: string): string {
  const { policy, example, pointer, expected, outcome } = run;
  const under = policy === undefined ? '' : ` under ${policy}`;
  const why = run.failure ?? run.missing.map(phraseMissing).join('; ');
  const came = `expected ${expected}, came out ${outcome}${why === '' ? '' : ` (${why})`}`;
  return `FAILED ${file}#${pointer} "${example}"${under}: ${came}`;
}

function summarise(tests: readonly RuleTest[]): string {
  const runs = tests.flatMap((test) => test.runs);
  const failed = runs.filter(({ passed }) => !passed).length;
  const sum = `${tests.length} ${tests.length === 1 ? 'rule' : 'rules'}, ${runs.length} ${runs.length === 1 ? 'run' : 'runs'} of examples`;
  return failed === 0 ? `all passed: ${sum}` : `${failed} failed: ${sum}`;
}
