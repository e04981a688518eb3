import { expect, test } from 'vitest';
import { readOcdsLines } from '../../../../src/intake/procurement/ocds/read-ocds-lines.ts';

const parties = [
  { id: 'org-1', name: 'Example (fictional)', roles: ['supplier'], address: { countryName: 'XUN' } },
];
const release = JSON.stringify({ ocid: 'ocds-example-1', parties });

test('a document on each line; a line that is none is refused', () => {
  const lines = [
    release,
    '',
    JSON.stringify({ version: '1.1', releases: [{ ocid: 'o', parties }, 'x'] }),
    '{"ocid":',
    '{"ocid":"o","ocid":"o"}',
    '[]',
    '{"version":"2.0","releases":[]}',
    JSON.stringify({ ocid: 'o', compiledRelease: { ocid: 'o', parties } }),
  ];
  expect(readOcdsLines(lines.join('\r\n'), 'releases.jsonl')).toMatchObject({
    format: 'OCDS JSON Lines',
    held: 8,
    records: [
      { at: 'line 1/parties/0' },
      { at: 'line 3/releases/0/parties/0' },
      { at: 'line 8/compiledRelease/parties/0' },
    ],
    refused: [
      {
        at: 'line 3/releases/1',
        code: 'ocds.shape',
        detail: 'a release is an object; write this one as one',
      },
      {
        at: 'line 4',
        code: 'json.syntax',
        detail: 'the line is not JSON, column 10: the text ends too early: a value is expected; mend it',
      },
      {
        at: 'line 5',
        code: 'json.syntax',
        detail: 'the line is not JSON, column 13: the field `ocid` stands twice; mend it',
      },
      { at: 'line 6', code: 'ocds.shape', detail: 'the line is no OCDS release, record or package' },
      { at: 'line 7', code: 'ocds.shape', detail: 'the line is OCDS `2.0`; Assay reads 1.0 and 1.1' },
    ],
    warnings: [
      {
        pointer: '',
        code: 'country.unknown',
        detail:
          'line 1/parties/0/address: `XUN` stands for no country; the country is taken as not known (3 times, here first)',
      },
    ],
  });
});

test.each(['', '{}', 'name\nExample'])('%j is no OCDS', (text) => {
  expect(() => readOcdsLines(text, 'releases.jsonl')).toThrow(
    '`releases.jsonl` is no OCDS in JSON Lines: no line of it is a release, a record or a package of either',
  );
});
