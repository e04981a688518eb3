import { z } from 'zod';

/** Worst first. */
export const VERDICTS = [
  'prohibited',
  'not-approved',
  'insufficient-evidence',
  'conditional',
  'approved',
] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** The number that scripts sort by: 10 prohibited ... 50 approved. */
export function verdictCode(verdict: Verdict): number {
  return (VERDICTS.indexOf(verdict) + 1) * 10;
}
