import { expect, test } from 'vitest';
import { describeDoubt, describePath } from '../../../src/reach/graph/describe-path.ts';
import type { Step } from '../../../src/reach/graph/path.ts';
import { readShare } from '../../../src/reach/graph/share-range.ts';
import { day } from '../../facts/statements.ts';

const NAMES: Readonly<Record<string, string>> = { x: 'X Ltd', y: 'Y AG', z: 'Z', w: 'W', v: 'V' };
const nameOf = (key: string) => NAMES[key] ?? key;
const step = (kind: Step['kind'], from: string, to: string, share?: number): Step => ({
  kind,
  from,
  to,
  source: 'a register',
  since: day('2010-01-01'),
  published: day('2010-01-01'),
  ...(share === undefined ? {} : { share: readShare(share) }),
});

test.each<[string, Step[]]>([
  ['', []],
  ['X Ltd holds 25 % of Z', [step('holds', 'x', 'z', 0.25)]],
  [
    'X Ltd holds 25 % and Y AG holds 25 % of Z, which holds 100 % of W',
    [step('holds', 'x', 'z', 0.25), step('holds', 'y', 'z', 0.25), step('holds', 'z', 'w', 1)],
  ],
  [
    'X Ltd holds 60 % of Z; Y AG holds 60 % of W; Z holds 30 % and W holds 30 % of V',
    [
      step('holds', 'x', 'z', 0.6),
      step('holds', 'y', 'w', 0.6),
      step('holds', 'z', 'v', 0.3),
      step('holds', 'w', 'v', 0.3),
    ],
  ],
  [
    '60 % of X Ltd is held by Y AG, 70 % of which is held by Z, which is controlled by W, which controls V (with 10 %)',
    [
      step('held-by', 'x', 'y', 0.6),
      step('held-by', 'y', 'z', 0.7),
      step('controlled-by', 'z', 'w'),
      step('controls', 'w', 'v', 0.1),
    ],
  ],
  [
    'X Ltd was formerly named Y AG, which was succeeded by Z, which was renamed W',
    [step('formerly', 'x', 'y'), step('succeeded-by', 'y', 'z'), step('renamed', 'z', 'w')],
  ],
])('%s', (sentence, path) => {
  expect(describePath(path, nameOf)).toBe(sentence);
});

test('what is not known names the holder first, whichever way the step goes', () => {
  const said = (doubt: Parameters<typeof describeDoubt>[0]) => describeDoubt(doubt, nameOf);
  expect(said({ kind: 'share', step: step('held-by', 'z', 'x') })).toBe(
    'how much X Ltd holds of Z is not known exactly',
  );
  expect(said({ kind: 'control', step: step('holds', 'x', 'z', 0.1) })).toBe(
    'whether X Ltd controls Z is not known',
  );
  expect(said({ kind: 'near-name', party: 'x' })).toBe('whether X Ltd is the one on the list is not known');
  expect(said({ kind: 'owners', party: 'z' })).toBe('who else owns Z is not known');
});
