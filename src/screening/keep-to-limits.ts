import type { ListedEntity } from '../model/listing.ts';
import type { MatchKind } from '../model/match.ts';

interface Met {
  readonly kind: MatchKind;
  readonly explanation: string;
}

/** Where the list says that the party itself is not excluded, meeting its entry lists nobody, and clears nobody either. */
export function keepToLimits<T extends Met>(met: T, { limited }: ListedEntity): T {
  if (limited === undefined || (met.kind !== 'exact' && met.kind !== 'strong')) return met;
  const said = 'the list says that the party itself is not excluded';
  const { explanation: how } = met;
  const explanation = how.endsWith('.') ? `${how} T${said.slice(1)}.` : `${how}, of whom ${said}`;
  return { ...met, kind: 'possible', explanation };
}
