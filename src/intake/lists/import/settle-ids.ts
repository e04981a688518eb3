import { digest } from '../../../model/digest.ts';
import type { Issue } from '../../../model/error.ts';
import type { ImportedEntry } from '../../../model/list-snapshot.ts';

/**
 * Entries with ids of their own. Rows that say the same are one entry; where one id stands for several that differ, each
 * gets the beginning of a digest of what it says, so that the order of the file is no part of an id.
 */
export function settleIds(entries: readonly ImportedEntry[]): {
  readonly entries: ImportedEntry[];
  readonly warnings: readonly Issue[];
} {
  const byId = new Map<string, ImportedEntry[]>();
  for (const entry of entries) {
    const group = byId.get(entry.id);
    if (group === undefined) byId.set(entry.id, [entry]);
    else group.push(entry);
  }
  if (byId.size === entries.length) return { entries: [...entries], warnings: [] };
  const warnings: Issue[] = [];
  const settled: ImportedEntry[] = [];
  for (const [id, group] of byId) {
    const distinct = mergeTwins(group);
    if (distinct.size === 1) settled.push(...distinct.values());
    else
      for (const [content, entry] of distinct)
        settled.push({ ...entry, id: `${id}-${content.slice(7, 15)}` });
    if (group.length > 1 && distinct.size < group.length) {
      const [first] = group as [ImportedEntry];
      const detail = `${first.at}  the entry \`${id}\` stands there ${group.length} times; what is said twice is kept once`;
      warnings.push({ pointer: '', code: 'list.repeated', detail, severity: 'warning' });
    }
  }
  return { entries: settled, warnings };
}

function mergeTwins(group: readonly ImportedEntry[]): Map<string, ImportedEntry> {
  const distinct = new Map<string, ImportedEntry>();
  for (const entry of group) {
    const { rows: _rows, at: _at, ...content } = entry;
    const key = group.length === 1 ? '' : digest(content);
    const twin = distinct.get(key);
    distinct.set(key, twin === undefined ? entry : { ...twin, rows: twin.rows + entry.rows });
  }
  return distinct;
}

/** Eight digits that stand for `parts`, for ids of entries that have no number of their own. */
export function shortDigest(parts: readonly string[]): string {
  return digest(parts).slice(7, 15);
}
