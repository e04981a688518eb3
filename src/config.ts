import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlainDate, parsePlainDate } from './model/date.ts';
import { AssayError } from './model/error.ts';
import { PROGRAM_FOLDER } from './store/files/program-folder.ts';

/** What the operator and the machine decide. */
export interface Config {
  readonly timeZone: string;
  /** The day it is in that zone. */
  readonly today: () => PlainDate;
  /** Whether the operator has nothing against colours. */
  readonly color: boolean;
  readonly debug: boolean;
  readonly version: string;
}

/**
 * Reads the configuration: `ASSAY_TIME_ZONE` (UTC without it), `NO_COLOR`, `ASSAY_DEBUG`. Throws `AssayError` when the
 * zone is none: the wrong day would be a wrong answer.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  clock: () => Date = () => new Date(),
): Config {
  const { ASSAY_TIME_ZONE, NO_COLOR, ASSAY_DEBUG } = env;
  const timeZone = ASSAY_TIME_ZONE || 'UTC';
  const days = dayFormat(timeZone);
  return {
    timeZone,
    today: () => dayOf(clock(), days),
    color: !NO_COLOR,
    debug: Boolean(ASSAY_DEBUG),
    version: readVersion(),
  };
}

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    throw new AssayError(
      'validation',
      `ASSAY_TIME_ZONE \`${timeZone}\` is not a time zone; give one like \`Europe/Berlin\`, or leave it out for UTC`,
    );
  }
}

function dayOf(moment: Date, format: Intl.DateTimeFormat): PlainDate {
  const parts = format.formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const day = parsePlainDate(`${part('year')}-${part('month')}-${part('day')}`);
  if (day === undefined) throw new Error('the clock of this machine shows no day');
  return day;
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PROGRAM_FOLDER, 'package.json'), 'utf8'));
  return String((manifest as { version?: unknown }).version);
}
