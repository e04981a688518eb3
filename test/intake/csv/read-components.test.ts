import { describe, expect, test } from 'vitest';
import { planHeader } from '../../../src/intake/csv/header-plan.ts';
import { readComponents } from '../../../src/intake/csv/read-components.ts';
import { readRow } from '../../../src/intake/csv/read-row.ts';
import { vocabulary } from './vocabulary.ts';

const by = (name: string, country?: string) => ({
  name,
  identifiers: [],
  ...(country === undefined ? {} : { country }),
});

describe('a cell that lists parts', () => {
  test.each([
    ['engine', [{ name: 'engine' }]],
    ['engine@5.1', [{ name: 'engine', version: '5.1' }]],
    ['engine by Example Labs Co., Ltd.', [{ name: 'engine', maker: by('Example Labs Co., Ltd.') }]],
    [
      'engine@5.1 by Example Labs AG (CH) [essential, embedded]; parser | linter [build]',
      [
        {
          name: 'engine',
          version: '5.1',
          maker: by('Example Labs AG', 'CH'),
          roles: ['essential', 'embedded'],
        },
        { name: 'parser' },
        { name: 'linter', use: 'build' },
      ],
    ],
    ['engine [Critical Technology]', [{ name: 'engine', roles: ['critical-technology'] }]],
    // What stands in brackets and is no country belongs to the name.
    ['engine by Example Labs (fictional)', [{ name: 'engine', maker: by('Example Labs (fictional)') }]],
    ['@scope/engine@2', [{ name: '@scope/engine', version: '2' }]],
    ['stand by me by Example Records', [{ name: 'stand by me', maker: by('Example Records') }]],
    ['engine by unknown', [{ name: 'engine' }]],
    ['engine by ', [{ name: 'engine by' }]],
    ['; ;', []],
  ])('%s', (cell, components) => {
    expect(readComponents(cell)).toEqual({ components, unread: [] });
  });

  test('keeps a part of which something could not be understood, and says what', () => {
    expect(readComponents('engine by Bad AG [esential]')).toEqual({
      components: [{ name: 'engine', maker: by('Bad AG') }],
      unread: ['esential'],
    });
  });

  // What one word would have said may be what makes the part count.
  test.each([
    ['engine [incidental, esential]', ['esential']],
    ['engine [build, esential]', ['esential']],
    ['engine [incidental, essential]', ['incidental, essential']],
    ['engine [build, part]', ['build, part']],
  ])('leaves role and use open where not all in brackets can be understood: %s', (cell, unread) => {
    expect(readComponents(cell)).toEqual({ components: [{ name: 'engine' }], unread });
  });
});

test('the row asks about its parts and the file with its bill of materials', () => {
  const header = ['name', 'Components', 'SBOM File'];
  const plan = planHeader(header, { vocabulary, file: 'vendors.csv' });
  const reading = readRow(['Acme', 'engine by Bad AG [odd]', 'acme/firewall.cdx.json'], plan);
  expect(reading).toMatchObject({
    question: {
      product: { components: [{ name: 'engine', maker: { name: 'Bad AG' } }] },
      sbomFile: 'acme/firewall.cdx.json',
    },
    issues: [
      {
        column: 2,
        detail:
          '`engine by Bad AG [odd]` in column `Components` holds `odd`, which is no part, no role and no use, or more than one part can be; what it would say is taken as not known',
      },
    ],
  });
});
