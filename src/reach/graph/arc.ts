import type { Link, Stake } from './graph.ts';
import type { ShareRange } from './share-range.ts';

/**
 * One way for a listing to go from party to party: `from` and `to` are identities. It need not go the way the relation
 * does, for a listed party may reach its owner.
 */
export interface Arc {
  readonly kind: 'holds' | 'held-by' | 'controls' | 'controlled-by' | 'succeeded-by';
  readonly from: string;
  readonly to: string;
  readonly link: Link;
  readonly share?: ShareRange;
  /** What is not known of it, where it would not be gone for certain. */
  readonly doubt?: 'share' | 'control';
}

/** The arc from a holder down to what it holds. */
export function holdingArc({ by, of, link, share }: Stake, doubt?: Arc['doubt']): Arc {
  return { kind: 'holds', from: by, to: of, link, share, ...(doubt === undefined ? {} : { doubt }) };
}
