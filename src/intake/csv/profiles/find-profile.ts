import { foldHeader } from '../column-names.ts';
import { ariba } from './ariba.ts';
import type { ColumnProfile } from './column-profile.ts';
import { coupa } from './coupa.ts';
import { coupaRiskAssess } from './coupa-risk-assess.ts';
import { oracleFbdi } from './oracle-fbdi.ts';
import { usaspending } from './usaspending.ts';

/** The systems whose files are known by their columns; the first that fits is taken. */
export const COLUMN_PROFILES: readonly ColumnProfile[] = [
  usaspending,
  coupaRiskAssess,
  coupa,
  ariba,
  oracleFbdi,
];

/** The profile that a header shows its file to be of, and the columns that show it. */
export function findProfile(
  header: readonly string[],
): { readonly profile: ColumnProfile; readonly by: readonly string[] } | undefined {
  const columns = new Set(header.map(foldHeader));
  for (const profile of COLUMN_PROFILES) {
    const by = profile.knownBy.find((names) => names.every((name) => columns.has(foldHeader(name))));
    if (by !== undefined) return { profile, by };
  }
  return undefined;
}

/** The profile of a file: the one that was asked for, if it is one of a system; unasked, the one that its header shows. */
export function profileOf(header: readonly string[], asked: string | undefined): ColumnProfile | undefined {
  if (asked === undefined) return findProfile(header)?.profile;
  return COLUMN_PROFILES.find(({ name }) => name === asked);
}
