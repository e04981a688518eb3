import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';
import { paceOf, type RunProgress } from '../batch/progress.ts';

/** A progress bar on a terminal: rows, rows a second and, where the size of the input is known, the time left. */
export function drawProgress(
  stream: Writable,
  totalBytes: number | undefined,
): { readonly update: (progress: RunProgress) => void; readonly stop: () => void } {
  const known = totalBytes !== undefined && totalBytes > 0;
  const format = known
    ? '{bar} {percentage}% | {rows} rows | {rate} rows/s | {left} left'
    : '{rows} rows | {rate} rows/s';
  const bar = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: true, barsize: 24 },
    Presets.shades_classic,
  );
  bar.start(known ? totalBytes : 1, 0, { rows: 0, rate: 0, left: '?' });
  return {
    update: (progress) => {
      const { rowsPerSecond, secondsLeft } = paceOf(progress, totalBytes);
      bar.update(known ? Math.min(progress.bytesRead, totalBytes) : 0, {
        rows: progress.rows,
        rate: Math.round(rowsPerSecond),
        left: secondsLeft === undefined ? '?' : describeSeconds(secondsLeft),
      });
    },
    stop: () => bar.stop(),
  };
}

/** `1 h 02 min`, `3 min 20 s`, `4 s`. */
export function describeSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (number: number) => String(number).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${two(whole % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
