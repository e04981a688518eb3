import { z } from 'zod';
import { RemedyChange } from './change.ts';
import { Verdict } from './verdict.ts';

/**
 * A smallest set of changes, all in the hands of the vendor or its owners, that leads to a better verdict which allows
 * the purchase (`conditional` or `approved`); no smaller part of it does.
 */
export const Remedy = z.strictObject({ changes: z.array(RemedyChange).min(1), verdict: Verdict });
export type Remedy = z.infer<typeof Remedy>;
