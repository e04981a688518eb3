import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { Warnings } from '../warnings.ts';

/** Something a file holds that could not be read: where, and why. */
export type Refusal = ProcurementFile['refused'][number];

/** What has been read of a file so far. */
export class Harvest {
  readonly warnings: Warnings;
  readonly #records: ProcurementRecord[] = [];
  readonly #refused: Refusal[] = [];
  #held = 0;

  constructor(file: string) {
    this.warnings = new Warnings(file);
  }

  /** Takes one thing that the file holds, read or refused. */
  take(reading: ProcurementRecord | Refusal): void {
    this.#held += 1;
    if ('detail' in reading) this.#refused.push(reading);
    else this.#records.push(reading);
  }

  /** The file, in the end. */
  file(format: string): ProcurementFile {
    const warnings = this.warnings.issues();
    return { format, held: this.#held, records: this.#records, refused: this.#refused, warnings };
  }
}
