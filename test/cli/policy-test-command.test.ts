import { expect, test } from 'vitest';
import { type Draft, editedFiles } from '../authoring/sound-pack.ts';
import { runLine } from './run-line.ts';

const run = (edit: (draft: Draft) => void, ...options: readonly string[]) =>
  runLine(['policy', 'test', ...options], { readPackFiles: async () => editedFiles(edit) });

const nothing = () => undefined;

function wrongExample(draft: Draft): void {
  Object.assign(draft.rules['a-place']?.examples[1], { outcome: 'satisfied' });
}

test('examples that all pass exit with 0, a line for each rule', async () => {
  expect(await run(nothing)).toEqual({
    code: 0,
    out: [
      'a-ban      7 of 7 passed   outcomes 5 of 5   boundary days 6 of 6',
      'a-notice   3 of 3 passed   outcomes 3 of 3',
      'a-place    3 of 3 passed   outcomes 3 of 3',
      'identity   2 of 2 passed   outcomes 2 of 2',
      '',
      'all passed: 4 rules, 15 runs of examples',
      '',
    ].join('\n'),
    err: '',
  });
});

test('one that fails exits with 1 and stands under its rule', async () => {
  const { code, out } = await run(wrongExample, '--rule', 'a-place');
  expect(code).toBe(1);
  expect(out).toBe(
    [
      'a-place   2 of 3 passed   outcomes 2 of 3',
      '    FAILED rules/a-place.json#/examples/1 "violated on 2020-01-01" under agency: expected satisfied, came out violated',
      '',
      '1 failed: 1 rule, 3 runs of examples',
      '',
    ].join('\n'),
  );
});

test('as JSON every run of every example', async () => {
  const { code, out } = await run(wrongExample, 'agency', '--rule', 'a-place', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    {
      rule: 'a-place',
      file: 'rules/a-place.json',
      runs: [
        {
          policy: 'agency',
          pointer: '/examples/0',
          expected: 'satisfied',
          outcome: 'satisfied',
          passed: true,
        },
        {
          policy: 'agency',
          pointer: '/examples/1',
          expected: 'satisfied',
          outcome: 'violated',
          passed: false,
        },
        { policy: 'agency', pointer: '/examples/2', expected: 'unknown', outcome: 'unknown', passed: true },
      ],
      missingParameters: [],
      outcomes: { shown: 2, existing: 3 },
      boundaryDays: { shown: 0, existing: 0 },
    },
  ]);
});

test.each([
  [['city'], 'there is no policy `city`; choose one of `agency`'],
  [
    ['--rule', 'a-bann'],
    'there is no rule `a-bann`; choose one of `a-ban`, `a-notice`, `a-place`, `identity`',
  ],
])('%j is refused with what there is', async (options, message) => {
  const { code, out, err } = await run(nothing, ...options);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('a pack that cannot be loaded is refused with its faults', async () => {
  const { code, err } = await run((d) => {
    Object.assign(d.rules['a-ban'] ?? {}, { effect: 'forbid' });
  });
  expect(code).toBe(2);
  expect(err).toContain('rules/a-ban.json#/effect  `forbid` is not one of');
});
