import { z } from 'zod';
import type { ListedEntity, ListFile } from './listing.ts';

/**
 * What a match is. `exact`: the same identifier, or the same name apart from legal form, case, script and punctuation. `strong`: hardly
 * anything of either name is unaccounted for. `possible`: near. `possible-affiliate`: the same brand with a place or a legal form behind
 * it. `different-entity`: the same name, but another value of an identifier that only one company has.
 */
export const MatchKind = z.enum(['exact', 'strong', 'possible', 'possible-affiliate', 'different-entity']);
export type MatchKind = z.infer<typeof MatchKind>;

/** What the judgements of people make of a match. */
export const MatchRuling = z.strictObject({
  /** `doubt`: a person has to look, however far the names are from each other. `none`: as if nobody had judged. */
  counts: z.enum(['listed', 'nothing', 'doubt', 'none']),
  /** Who judged, when, what and why, as a sentence part. */
  says: z.string(),
});
export type MatchRuling = z.infer<typeof MatchRuling>;

/** How a name or identifier met a list entry, and the sentence part that says so. */
export interface Match {
  readonly program: string;
  readonly entry: ListedEntity;
  readonly kind: MatchKind;
  /** From 0 to 1, how near: what it means for a purchase, the bars of the policy say. */
  readonly score: number;
  /** The name or identifier that was asked. */
  readonly query: string;
  readonly explanation: string;
  /** Where anybody has judged whether the entry is the party. */
  readonly ruling?: MatchRuling;
}

/** What screening one party against one list gave; a list that was never imported has no `list`. */
export interface Screening {
  readonly program: string;
  readonly list?: ListFile;
  readonly matches: readonly Match[];
}
