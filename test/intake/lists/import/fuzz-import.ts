import { Buffer } from 'node:buffer';
import { expect } from 'vitest';
import { importList } from '../../../../src/intake/lists/import/import-list.ts';
import { AssayError } from '../../../../src/model/error.ts';
import type { ListImport } from '../../../../src/model/list-snapshot.ts';
import { mutate, seeded } from './mutate.ts';
import { CSL, CSL_2018, SAM_HEADER, samRow, TWINS, type Twin } from './twins.ts';

/** How many mutations each format is given. */
export const MUTATIONS = 20_000;

/** Lists that are long enough for every damage, and short enough for so many of them. */
const LEAN: Readonly<Record<keyof typeof TWINS, Twin>> = {
  ...TWINS,
  csl: { kind: 'csl', files: [{ name: 'csl.csv', text: withoutSecondLine(CSL) }] },
  'csl-2018': { kind: 'csl', files: [{ name: 'csl.csv', text: withoutSecondLine(CSL_2018) }] },
  'sam-extract': {
    kind: 'sam',
    files: [
      {
        name: 'sam.csv',
        text: [
          SAM_HEADER,
          samRow({ name: 'OJSC "EXAMPLE CONCERN"' }),
          samRow({
            name: 'EXAMPLE DEVICES',
            also: '(also EXAMPLE DEVICE CO., LTD., EXAMPLE GROUP (HK) LIMITED)',
          }),
        ].join('\r\n'),
      },
    ],
  },
};

/**
 * Imports mutations of a list, the same in every run. Each must be refused with an error that is ours, or come out with all
 * of its rows accounted for and no name that does not stand in the text.
 */
export async function fuzzImport(format: keyof typeof TWINS): Promise<void> {
  const { kind, files, options } = LEAN[format];
  const random = seeded([...format].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 20180515) | 0);
  let imported = 0;
  for (let run = 0; run < MUTATIONS; run += 1) {
    const hit = random(files.length);
    // The first file of a list makes sense by itself; the others need it.
    const given = files.filter((_, at) => at === 0 || at === hit);
    const texts = given.map((file) => (file === files[hit] ? mutate(file.text, random) : file.text));
    const bytes = texts.map((text) => Buffer.from(text));
    try {
      const list = await importList(
        kind,
        given.map(({ name }, at) => ({ name, bytes: bytes[at] ?? Buffer.alloc(0) })),
        options,
      );
      imported += 1;
      const problem = problemOf(list, texts);
      if (problem !== undefined) expect.fail(`${problem}:\n${texts.join('\n')}`);
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
    }
  }
  // A file that is refused each time would prove nothing.
  expect(imported).toBeGreaterThan(MUTATIONS / 20);
}

// Nobody asks where these errors come from, and finding it out takes longer than all the rest.
Error.stackTraceLimit = 0;

/** What the text of a file says, without the way in which its notation writes it. */
function plain(text: string): string {
  const start = text.trimStart()[0];
  if (start === '<')
    return bare(
      text
        .replace(/<!\[CDATA\[|\]\]>|<!--.*?-->/gs, '')
        .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES.get(name) ?? ''),
    );
  if (start === '{' || start === '[')
    return bare(
      text.replace(/\\(?:u([0-9a-fA-F]{4})|([nrtbf"\\/]))/g, (_, hex: string | undefined, letter = '') =>
        hex === undefined ? JSON.parse(`"\\${letter}"`) : String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    );
  return bare(text.replaceAll('""', '"'));
}
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Half letters become the sign for it, and the FCC's marks of footnotes are no part of names. */
const bare = (text: string) =>
  text
    .replace(/[†‡^£¹²³*]+|\bVisit - /g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll('\u001a', ' ')
    .replace(/["\s]+/g, ' ');

/** Whether a name stands in the text; the parts of a person's name may stand apart. */
function standsIn(text: string, name: string): boolean {
  const wanted = bare(name).trim();
  return text.includes(wanted) || wanted.split(/,? /).every((part) => text.includes(part));
}

function problemOf(list: ListImport, texts: readonly string[]): string | undefined {
  const text = texts.map(plain).join(' ');
  const inEntries = list.entries.reduce((sum, { rows }) => sum + rows, 0);
  if (inEntries + list.setAside.length + list.refused.length !== list.rows) return 'rows do not add up';
  for (const { names, rows, rawNames = '' } of list.entries) {
    if (rows < 1 || names.length === 0) return 'an entry without a row or a name';
    for (const name of [...names.map((one) => one.text), rawNames])
      if (!standsIn(text, name)) return `the name ${JSON.stringify(name)} stands nowhere in it`;
  }
  return undefined;
}

function withoutSecondLine(text: string): string {
  return text
    .split('\n')
    .filter((_, at) => at !== 1)
    .join('\n');
}
