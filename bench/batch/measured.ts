/** What one run of a method came to. */
export interface Measured {
  readonly rows: number;
  /** Of the work: without starting, opening and compiling. */
  readonly seconds: number;
  /** Of the whole process. */
  readonly wallSeconds: number;
  /** The most memory at a time. */
  readonly maxBytes: number;
  /** What it wrote; 0 for what writes nothing. */
  readonly bytes: number;
}

/** The quickest of several runs, with the most memory that any of them took. */
export function bestOf(runs: readonly Measured[]): Measured {
  const [first, ...others] = runs;
  if (first === undefined) throw new Error('nothing was measured');
  const quickest = others.reduce((best, run) => (run.seconds < best.seconds ? run : best), first);
  return {
    ...quickest,
    wallSeconds: Math.min(...runs.map(({ wallSeconds }) => wallSeconds)),
    maxBytes: Math.max(...runs.map(({ maxBytes }) => maxBytes)),
  };
}

export function perSecond({ rows, seconds }: Measured): number {
  return rows / seconds;
}
