import { createService } from '../../assessment/create-service.ts';
import type { AssayService, Clock } from '../../assessment/ports.ts';
import { readWaivers } from '../../intake/waivers/read-waivers.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { fileAccess } from './file-access.ts';
import { parseJson } from './parse-json.ts';
import { packFolders, readData } from './read-data.ts';

/** What a service is made of, besides the rules and data that come with the program. */
export interface ServiceParts {
  /** Folders laid over the shipped `rules`, in this order. */
  readonly rules?: readonly string[] | undefined;
  /** Folders laid over the shipped `data`, in this order. */
  readonly data?: readonly string[] | undefined;
  /** Files of waivers; none come with the program. */
  readonly waivers?: readonly string[] | undefined;
  readonly today: Clock;
  /** Of this program, for receipts. */
  readonly version: string;
}

/**
 * Reads rules, data and waivers into a snapshot and opens the service on it. Throws `AssayError`: `pack` when they are
 * broken, `unreadable` when a file of waivers cannot be read.
 */
export async function openService(parts: ServiceParts): Promise<AssayService> {
  const { rules, data, waivers = [], today, version } = parts;
  const snapshot = await readData(packFolders({ rules, data }), `assay ${version}`);
  const files = await Promise.all(waivers.map(readWaiverFile));
  return createService({ ...snapshot, waivers: readWaivers(files, snapshot) }, today);
}

async function readWaiverFile(path: string): Promise<JsonFile> {
  return { path, content: parseJson(await fileAccess.readText(path), path, 'malformed') };
}
