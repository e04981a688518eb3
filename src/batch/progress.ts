/** How far a run has come. */
export interface RunProgress {
  readonly rows: number;
  readonly bytesRead: number;
  readonly elapsedMs: number;
}

/** What a progress bar says. */
export interface Pace {
  readonly rowsPerSecond: number;
  /** From 0 to 1; undefined for an input whose size is not known. */
  readonly done?: number;
  readonly secondsLeft?: number;
}

/** How fast a run is and how long it will take, judged by the bytes read: how many rows a file has, nobody knows. */
export function paceOf({ rows, bytesRead, elapsedMs }: RunProgress, totalBytes?: number): Pace {
  const rowsPerSecond = elapsedMs > 0 ? (rows / elapsedMs) * 1000 : 0;
  if (totalBytes === undefined || totalBytes <= 0) return { rowsPerSecond };
  const done = Math.min(bytesRead / totalBytes, 1);
  if (done === 0) return { rowsPerSecond, done };
  return { rowsPerSecond, done, secondsLeft: ((elapsedMs / 1000) * (1 - done)) / done };
}
