import { expect, test } from 'vitest';
import { AssayError } from '../../src/model/error.ts';
import { type Draft, editedFiles } from '../authoring/sound-pack.ts';
import { runLine } from './run-line.ts';

const check = (edit: (draft: Draft) => void, ...options: readonly string[]) =>
  runLine(['policy', 'check', ...options], { readPackFiles: async () => editedFiles(edit) });

const nothing = () => undefined;

function twoDefects(draft: Draft): void {
  Object.assign(draft.policies.agency?.parameters, { days: 3 });
  draft.vocabulary.facts['vendor.mood'] = { ...draft.vocabulary.facts['vendor.home'] };
}

test('a sound pack exits with 0 and says how much was checked', async () => {
  expect(await check(nothing)).toEqual({
    code: 0,
    out: 'no defects in 4 rules, 1 policy, 13 facts and 1 list\n',
    err: '',
  });
});

test('defects exit with 1 and stand under their files, with place, what to do and code', async () => {
  const { code, out, err } = await check(twoDefects);
  expect([code, err]).toEqual([1, '']);
  expect(out).toBe(
    [
      'policies/agency.json',
      '  warning  /parameters/days  no rule of this policy reads `days`; take it out, or check its spelling  [parameter.unused]',
      '',
      'vocabulary.json',
      '  warning  /facts/vendor.mood  no rule, policy or threshold reads `vendor.mood`; take it out, or say in `shownOnly` why it is kept  [fact.unused]',
      '',
      '2 defects in 4 rules, 1 policy, 14 facts and 1 list',
      '',
    ].join('\n'),
  );
});

test('as JSON the same, for other programs', async () => {
  const { code, out } = await check(twoDefects, '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    defects: [
      {
        file: 'policies/agency.json',
        pointer: '/parameters/days',
        code: 'parameter.unused',
        severity: 'warning',
      },
      { file: 'vocabulary.json', pointer: '/facts/vendor.mood', code: 'fact.unused' },
    ],
    notes: [],
    checked: { rules: 4, policies: 1, facts: 14, lists: 1 },
  });
});

test('a pack that cannot be loaded is told with every fault', async () => {
  const { code, out } = await check((d) => {
    Object.assign(d.rules['a-ban'] ?? {}, { titel: 'A ban', effect: 'forbid' });
    d.places.places.alps.members = [];
  });
  expect(code).toBe(1);
  expect(out).toContain('rules/a-ban.json\n  error    /effect  ');
  expect(out).toContain('  error    /titel  ');
  expect(out).toContain('places.json\n  error    /places/alps/members  ');
  expect(out).toMatch(
    /3 defects; the pack cannot be loaded, so nothing else was checked: mend them and run again\n$/,
  );
});

test('what a file says cannot act on the terminal', async () => {
  const { out } = await check((d) => {
    Object.assign(d.policies.agency?.parameters, { 'red\u001b[31m': 3 });
  });
  expect(out).toContain('/parameters/red\\u001b[31m');
});

test('a folder that is not there is wrong usage, not a defect', async () => {
  const { code, out, err } = await runLine(['policy', 'check'], {
    readPackFiles: async () => {
      throw new AssayError('pack', 'the folder `ours` cannot be read: there is no such file or folder');
    },
  });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('the folder `ours` cannot be read');
});

test('a format that there is not is refused', async () => {
  const { code, err } = await check(nothing, '--format', 'xml');
  expect(code).toBe(2);
  expect(err).toContain('text, json');
});
