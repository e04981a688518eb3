import { createService } from '../../assessment/create-service.ts';
import type { AssayService, Clock } from '../../assessment/ports.ts';
import { packFolders, readData } from './read-data.ts';

/** What a service is made of, besides the rules and data that come with the program. */
export interface ServiceParts {
  /** Folders laid over the shipped `rules`, in this order. */
  readonly rules?: readonly string[] | undefined;
  /** Folders laid over the shipped `data`, in this order. */
  readonly data?: readonly string[] | undefined;
  readonly today: Clock;
  /** Of this program, for receipts. */
  readonly version: string;
}

/** Reads rules and data into a snapshot and opens the service on it. Throws `AssayError` `pack` when they are broken. */
export async function openService({ rules, data, today, version }: ServiceParts): Promise<AssayService> {
  const snapshot = await readData(packFolders({ rules, data }), `assay ${version}`);
  return createService(snapshot, today);
}
