import { z } from 'zod';
import { AssayError } from '../../../model/error.ts';
import { isName } from '../../../model/not-stated.ts';
import { parseWith, show } from '../../../model/parse.ts';
import { openDocument } from '../../document/open-document.ts';
import { cleanText } from './clean-text.ts';
import type { ImportFile } from './import-file.ts';

/**
 * `data/sentinels.json`: by kind of list, names that must be found on it after every import; by programme, names that must be found
 * on its list however it came to be.
 */
export const SentinelFile = z.strictObject({
  $schema: z.string().optional(),
  sentinels: z.record(
    z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a kind of list, or a programme: lower case, a-z, 0-9 and `-`'),
    z.array(
      z.strictObject({
        name: z.string().min(1),
        /** An id of `sources.json`: where it is shown that the name is on that list. */
        source: z.string().min(1),
        note: z.string().min(1).optional(),
      }),
    ),
  ),
});
export type SentinelFile = z.infer<typeof SentinelFile>;

const Names = z.array(z.string());

/**
 * The names in the file of `--sentinels`: a JSON list of names, or a text with one name on each line. They take the place of
 * those that are shipped. Throws `AssayError` `malformed` when it names nobody or holds what is no name.
 */
export function readSentinels({ name: file, bytes }: ImportFile): string[] {
  const document = openDocument(bytes, file);
  const refuse = (what: string): never => {
    throw new AssayError(
      'malformed',
      `\`${file}\` is no list of names: ${what}; give a JSON list, or one name on each line`,
    );
  };
  if (document.kind === 'xml') return refuse('it is XML');
  let names: string[];
  if (document.kind === 'text') names = document.text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  else {
    const parsed = parseWith(Names, document.value);
    if (!('value' in parsed)) return refuse(parsed.issues[0]?.detail ?? 'it cannot be read');
    names = parsed.value;
  }
  const wrong = names.find((name) => !isName(cleanText(name)));
  if (wrong !== undefined) return refuse(`${show(wrong)} is no name`);
  if (names.length === 0) return refuse('it is empty');
  return [...new Set(names.map(cleanText))];
}
