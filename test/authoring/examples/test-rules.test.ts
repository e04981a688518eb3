import { describe, expect, test } from 'vitest';
import { describeTests } from '../../../src/authoring/examples/describe-tests.ts';
import { testRules } from '../../../src/authoring/examples/test-rules.ts';
import { readPack } from '../../../src/authoring/read-pack.ts';
import { type Draft, editedFiles, leaf } from '../sound-pack.ts';

const run = (edit: (draft: Draft) => void = () => undefined, selection = {}) =>
  testRules(readPack(editedFiles(edit)), selection);

const failures = (tests: Awaited<ReturnType<typeof run>>) =>
  tests.flatMap(({ rule, runs }) => runs.filter(({ passed }) => !passed).map((one) => ({ rule, ...one })));

test('every example of every rule runs, and the coverage is told', async () => {
  const tests = await run();
  expect(failures(tests)).toEqual([]);
  expect(
    tests.map(({ rule, runs, outcomes, boundaryDays }) => [rule, runs.length, outcomes, boundaryDays]),
  ).toEqual([
    ['a-ban', 7, { shown: 5, existing: 5 }, { shown: 6, existing: 6 }],
    ['a-notice', 3, { shown: 3, existing: 3 }, { shown: 0, existing: 0 }],
    ['a-place', 3, { shown: 3, existing: 3 }, { shown: 0, existing: 0 }],
    ['identity', 2, { shown: 2, existing: 2 }, { shown: 0, existing: 0 }],
  ]);
});

describe('an example fails', () => {
  test('with what was expected, what came out, and what was missing', async () => {
    const tests = await run((d) => {
      Object.assign(d.rules['a-place']?.examples[2], { outcome: 'violated' });
    });
    expect(failures(tests)).toMatchObject([
      {
        rule: 'a-place',
        policy: 'agency',
        pointer: '/examples/2',
        expected: 'violated',
        outcome: 'unknown',
        missing: [{ fact: 'data.files.location', why: 'absent' }],
      },
    ]);
    expect(describeTests(tests)).toContain(
      'FAILED rules/a-place.json#/examples/2 "unknown on 2020-01-01" under agency: expected violated, came out unknown ' +
        '(data.files.location: the example does not state it)',
    );
    expect(describeTests(tests)).toMatch(/1 failed: 4 rules, 15 runs of examples\n$/);
  });

  test('on a day of which the members of a set are not known', async () => {
    const tests = await run(
      (d) => {
        d.places.places.alps.coversFrom = '2020-01-02';
      },
      { rules: ['a-place'] },
    );
    expect(failures(tests)).toMatchObject([
      {
        expected: 'satisfied',
        outcome: 'unknown',
        missing: [{ fact: 'places:alps', why: 'not-covered' }],
      },
      { expected: 'violated', outcome: 'unknown' },
    ]);
    expect(describeTests(tests)).toContain('the members of alps are not known on that day');
  });

  test('under the one policy whose parameters it does not fit', async () => {
    const tests = await run((d) => {
      const agency = d.policies.agency ?? {};
      d.policies.strict = {
        ...agency,
        id: 'strict',
        parameters: { ...agency.parameters, hours: 12 },
      };
    });
    expect(failures(tests).map(({ rule, policy, example }) => [rule, policy, example])).toEqual([
      ['a-notice', 'strict', 'satisfied on 2020-01-01'],
    ]);
    expect(tests.find(({ rule }) => rule === 'a-notice')?.runs).toHaveLength(6);
  });
});

test('a stricter minimum makes no example fail, because an example states its facts beyond doubt', async () => {
  const tests = await run((d) => {
    Object.assign(d.policies.agency ?? {}, { minimumAssurance: { 'a-place': 'official' } });
  });
  expect(failures(tests)).toEqual([]);
});

test('a rule that no policy names runs without its parameters, and that is said', async () => {
  const tests = await run((d) => {
    const { agency } = d.policies;
    if (agency === undefined) return;
    agency.rules = ['identity'];
    agency.thresholds = [];
  });
  const place = tests.find(({ rule }) => rule === 'a-place');
  expect(place?.missingParameters).toEqual(['trusted']);
  expect(place?.outcomes).toEqual({ shown: 3 });
  expect(failures(tests).map(({ rule, expected, outcome }) => [rule, expected, outcome])).toEqual([
    ['a-notice', 'satisfied', 'unknown'],
    ['a-notice', 'violated', 'unknown'],
    ['a-place', 'satisfied', 'unknown'],
    ['a-place', 'violated', 'unknown'],
  ]);
  const text = describeTests(tests);
  expect(text).toContain('no policy names it; it was run without `trusted`, which stays unknown');
  expect(text).toContain('expected satisfied, came out unknown (no policy gives trusted)');
});

describe('chosen', () => {
  test('rules alone are run', async () => {
    const tests = await run(undefined, { rules: ['identity'] });
    expect(tests.map(({ rule }) => rule)).toEqual(['identity']);
  });

  test('policies alone run the rules that they name', async () => {
    const tests = await run(
      (d) => {
        d.policies.small = { id: 'small', title: 'Small', description: 'For tests.', rules: ['identity'] };
      },
      { policies: ['small'] },
    );
    expect(tests.map(({ rule, runs }) => [rule, runs.map(({ policy }) => policy)])).toEqual([
      ['identity', ['small', 'small']],
    ]);
  });

  test('what there is not is refused with what there is', async () => {
    await expect(run(undefined, { rules: ['a-bann'] })).rejects.toThrow(
      'there is no rule `a-bann`; choose one of `a-ban`, `a-notice`, `a-place`, `identity`',
    );
    await expect(run(undefined, { policies: ['agencies'] })).rejects.toThrow(
      'there is no policy `agencies`; choose one of `agency`',
    );
  });
});

test('an outcome without an example lowers the coverage and fails nothing', async () => {
  const tests = await run((d) => {
    d.rules['a-ban']?.examples.splice(6, 1);
    Object.assign(d.rules['a-ban']?.conditions, { exempt: leaf('vendor.country', 'equal', 'CH') });
  });
  expect(failures(tests)).toEqual([]);
  expect(tests[0]?.outcomes).toEqual({ shown: 4, existing: 5 });
});
