import { formatDay } from '../model/date.ts';
import type { Issue } from '../model/error.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import { plainText } from '../report/plain-text.ts';
import { wrap } from '../report/wrap.ts';

const WIDTH = 80;
/** How many warnings are told one by one. */
const MOST_TOLD = 20;

/** What was understood of a list, where each of its rows went, and what speaks against serving it. */
export function describeImport(read: ListImport, issues: readonly Issue[]): string {
  const { kind, format, files, entries, rows, setAside, refused, sourceDate, extent, warnings } = read;
  const taken = entries.reduce((sum, entry) => sum + entry.rows, 0);
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0);
  const identifiers = entries.reduce((sum, entry) => sum + entry.identifiers.length, 0);
  const against = issues.filter(({ severity }) => severity === 'error');
  const remarks = [...issues.filter(({ severity }) => severity === 'warning'), ...warnings];
  const untold = remarks.length - MOST_TOLD;
  const paragraphs = [
    [
      `${against.length === 0 ? 'SOUND' : 'NOT TO BE SERVED'}   ${kind}: ${format}, ${files.map(({ name }) => name).join(', ')}`,
    ],
    [
      `${rows} rows: ${taken} in ${entries.length} entries, ${setAside.length} set aside, ${refused.length} refused.`,
      `${names} names, ${identifiers} identifiers. ${sourceDate === undefined ? 'The file does not tell its day.' : `As of ${formatDay(sourceDate)}.`}${extent === 'partial' ? ' It is a part of the list only, so a miss on it means nothing.' : ''}`,
    ],
    ...(against.length === 0 ? [] : [['Against it:', ...against.map(({ detail }) => `  ${detail}`)]]),
    ...(remarks.length === 0
      ? []
      : [
          [
            'Remarks:',
            ...remarks
              .slice(0, MOST_TOLD)
              .map(({ file, detail }) => `  ${file === undefined ? '' : `${file}  `}${detail}`),
            ...(untold > 0 ? [`  and ${untold} more`] : []),
          ],
        ]),
  ];
  return `${paragraphs.map((lines) => lines.flatMap((line) => wrap(plainText(line), WIDTH)).join('\n')).join('\n\n')}\n`;
}
