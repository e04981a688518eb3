import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Encoding, recoderOf } from '../../../src/intake/csv/text-encoding.ts';
import { outline, readText } from './read-text.ts';

const TEXT = 'ref,name\n1,Müller €5 “Öl” AG\n';
/** Of the letters above, those that windows-1252 has where latin-1 has none. */
const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '“': 0x93, '”': 0x94 };
const windows = (text: string) =>
  Buffer.from(Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));

describe('a file is read in the encoding that is named', () => {
  test.each<[Encoding, Buffer]>([
    ['windows-1252', windows(TEXT)],
    ['utf-16le', Buffer.from(TEXT, 'utf16le')],
    ['utf-16be', Buffer.from(TEXT, 'utf16le').swap16()],
    ['utf-8', Buffer.from(TEXT)],
  ])('%s', async (encoding, bytes) => {
    for (const pieces of [1, 3, 1000])
      expect(outline((await readText(bytes, { encoding, pieces })).items)).toEqual([
        ['1', 'Müller €5 “Öl” AG'],
      ]);
  });

  test('unless its byte order mark says another', async () => {
    const reading = readText(Buffer.from(`\ufeff${TEXT}`), { encoding: 'windows-1252', file: 'v.csv' });
    await expect(reading).rejects.toMatchObject({
      code: 'malformed',
      message:
        '`v.csv` begins with the byte order mark of utf-8, and windows-1252 was asked for; leave out `--encoding`',
    });
  });
});

describe('what is no text of the encoding costs its record', () => {
  test('UTF-8: the message says what to try', async () => {
    const { items } = await readText(Buffer.concat([Buffer.from('ref,name\n1,A\n'), windows('2,Mü\n3,C\n')]));
    expect(outline(items)).toEqual([['1', 'A'], '3 csv.encoding', ['3', 'C']]);
    expect(items[1]).toMatchObject({
      line: 3,
      column: 2,
      detail:
        'the text is not UTF-8; save the file as UTF-8 (spreadsheets call it "CSV UTF-8"), or say in which encoding it is, such as `--encoding windows-1252`',
      raw: '2,Mü',
    });
  });

  test('UTF-16: half a letter, and half a byte pair at the end', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffref,name\n1,A\ud83d\n2,B\n3,\ud83d\ude00\n4,D', 'utf16le'),
      Buffer.from([0x41]),
    ]);
    for (const pieces of [1, 2, 3, 5, 1000]) {
      const { items } = await readText(bytes, { pieces });
      expect(outline(items)).toEqual(['2 csv.encoding', ['2', 'B'], ['3', '\u{1f600}'], '5 csv.encoding']);
      expect(items[0]).toMatchObject({
        detail:
          'the text is not UTF-16LE, in which the file is read; save the file as UTF-8 (spreadsheets call it "CSV UTF-8")',
      });
    }
  });
});

test('UTF-16 becomes UTF-8 whole, however it is cut up', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 60 })), fc.boolean(), (written, places, bigEndian) => {
      const bytes = bigEndian ? Buffer.from(written, 'utf16le').swap16() : Buffer.from(written, 'utf16le');
      const recode = recoderOf(bigEndian ? 'utf-16be' : 'utf-16le');
      const cuts = [0, ...places.filter((at) => at < bytes.length).sort((a, b) => a - b), bytes.length];
      const pieces = cuts.slice(1).map((to, index) => recode(bytes.subarray(cuts[index], to), false));
      expect(Buffer.concat([...pieces, recode(Buffer.alloc(0), true)]).toString('utf8')).toBe(written);
    }),
    { numRuns: 1000 },
  );
});
