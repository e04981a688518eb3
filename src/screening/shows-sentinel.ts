import type { PlainDate } from '../model/date.ts';
import type { ListedEntity } from '../model/listing.ts';
import type { Match, Screening } from '../model/match.ts';
import { foldName } from './fold-name.ts';

/**
 * Whether the screening of a name that must be on a list finds it there on `day`: as the same name or nearly so, or in a longer name
 * that has all words of what was asked. What is only near is no stand-in, nor is a name that may be another party's, nor a row that could not be
 * read: they would be found with the entry gone.
 */
export function showsSentinel(screening: Screening | undefined, day: PlainDate): boolean {
  const entries = new Set(screening?.list?.entries ?? []);
  return (screening?.matches ?? []).some(
    (match) => entries.has(match.entry) && isOnIt(match.entry, day) && isIt(match),
  );
}

function isOnIt({ listed: { to } }: ListedEntity, day: PlainDate): boolean {
  return to === undefined || to > day;
}

function isIt({ kind, entry, query }: Match): boolean {
  if (kind === 'exact' || kind === 'strong') return true;
  const wanted = foldName(query).split(' ');
  const weak = new Set(entry.weakNames);
  return entry.names
    .filter((name) => !weak.has(name))
    .some((name) => {
      const words = new Set(foldName(name).split(' '));
      return wanted.every((word) => words.has(word));
    });
}
