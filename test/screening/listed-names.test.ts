import { expect, test } from 'vitest';
import { indexListedNames } from '../../src/screening/listed-names.ts';

test('where nobody is listed, nobody is found, whatever is asked', () => {
  const { find } = indexListedNames([]);
  for (const name of ['Example Alpine Security AG (fictional)', '', '华为技术有限公司'])
    expect(find(name)).toEqual([]);
});

test('a listed name is met with everybody who bears it', () => {
  const { find } = indexListedNames([
    { text: 'Vantorix Trading AG (fictional)', bearer: 'first list' },
    { text: 'Vantorix Trading AG (fictional)', bearer: 'second list' },
  ]);
  expect(find('VANTORIX TRADING (fictional)').map(({ bearers }) => bearers)).toEqual([
    ['first list', 'second list'],
  ]);
});
