import type { Issue } from '../../model/error.ts';
import { plainText } from '../../report/plain-text.ts';
import type { PackCheck, PackSize } from './check-pack.ts';

/** What was found, for people: the files with their defects, what was not looked at, and how much was. */
export function describeCheck({ defects, notes, checked }: PackCheck): string {
  const blocks = [...byFile(defects).entries()].map(([file, own]) =>
    [plainText(file), ...own.map(describeIssue), ''].join('\n'),
  );
  return [...blocks, ...notes.map(describeNote), summarise(defects, checked), ''].join('\n');
}

function byFile(issues: readonly Issue[]): Map<string, Issue[]> {
  const files = new Map<string, Issue[]>();
  for (const issue of issues) {
    const file = issue.file ?? 'the pack';
    files.set(file, [...(files.get(file) ?? []), issue]);
  }
  return files;
}

function describeIssue({ severity, pointer, detail, code }: Issue): string {
  const place = pointer === '' ? '' : `${plainText(pointer)}  `;
  return `  ${severity.padEnd('warning'.length)}  ${place}${plainText(detail)}  [${code}]`;
}

function describeNote({ file, pointer, detail }: Issue): string {
  return plainText(`Note: ${file ?? ''}#${pointer} ${detail}`);
}

function summarise(defects: readonly Issue[], checked: PackSize | undefined): string {
  const found = defects.length === 0 ? 'no defects' : counted(defects.length, 'defect');
  if (checked === undefined)
    return `${found}; the pack cannot be loaded, so nothing else was checked: mend them and run again`;
  const { rules, policies, facts, lists } = checked;
  return `${found} in ${counted(rules, 'rule')}, ${counted(policies, 'policy')}, ${counted(facts, 'fact')} and ${counted(lists, 'list')}`;
}

function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
