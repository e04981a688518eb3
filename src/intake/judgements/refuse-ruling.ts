import { entrySeen } from '../../model/entry-seen.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ListFile } from '../../model/listing.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';

/**
 * Why a ruling cannot be, as a sentence part: nobody can find that two are not one, or be unsure, where both have the same
 * identifier that only one company has. Undefined where nothing speaks against it.
 */
export function refuseRuling(
  { vendor, entry: id, seen, ruling }: Pick<Judgement, 'vendor' | 'entry' | 'seen' | 'ruling'>,
  lists: ReadonlyMap<string, ListFile>,
): string | undefined {
  if (ruling === 'positive') return undefined;
  const slash = id.indexOf('/');
  const entry = lists.get(id.slice(0, slash))?.entries.find((one) => one.id === id.slice(slash + 1));
  if (entry === undefined || entrySeen(entry) !== seen) return undefined;
  const listed = entry.identifiers.map(parseIdentifier);
  const shared = vendor.identifiers
    .map(parseIdentifier)
    .find(
      (ours) => ours.strong && listed.some((one) => one.scheme === ours.scheme && one.value === ours.value),
    );
  if (shared === undefined) return undefined;
  return `\`${ruling}\` cannot be: the vendor and \`${id}\` have the same ${shared.scheme.toUpperCase()} ${shared.value}, which only one company has; if one of them is wrong, mend it where it stands`;
}
