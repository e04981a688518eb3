import { createService } from '../../assessment/create-service.ts';
import type { AssayService, Clock } from '../../assessment/ports.ts';
import { readJudgements } from '../../intake/judgements/read-judgements.ts';
import { readPublicKey } from '../../intake/provenance/read-public-key.ts';
import { readWaivers } from '../../intake/waivers/read-waivers.ts';
import { AssayError } from '../../model/error.ts';
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
  /** Files of judgements; none come with the program. */
  readonly judgements?: readonly string[] | undefined;
  /** Files with public keys (PEM) that are trusted for provenance, whatever builder it names. */
  readonly provenanceKeys?: readonly string[] | undefined;
  readonly today: Clock;
  /** Of this program, for receipts. */
  readonly version: string;
}

/**
 * Reads rules, data, waivers and judgements into a snapshot and opens the service on it. Throws `AssayError`: `pack` when they are
 * broken, `unreadable` when a file of waivers or judgements cannot be read.
 */
export async function openService(parts: ServiceParts): Promise<AssayService> {
  const { rules, data, waivers = [], judgements = [], provenanceKeys = [], today, version } = parts;
  const snapshot = await readData(packFolders({ rules, data }), `assay ${version}`);
  const [waiverFiles, judgementFiles] = await Promise.all(
    [waivers, judgements].map((paths) => Promise.all(paths.map(readJsonFile))),
  );
  const trustedKeys = await Promise.all(provenanceKeys.map(readKeyFile));
  return createService(
    {
      ...snapshot,
      trustedKeys,
      waivers: readWaivers(waiverFiles ?? [], snapshot),
      judgements: readJudgements(judgementFiles ?? [], snapshot),
    },
    today,
  );
}

async function readKeyFile(path: string): Promise<string> {
  const key = await fileAccess.readText(path);
  try {
    readPublicKey(key);
    return key;
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    throw new AssayError('unreadable', `\`${path}\`: ${error.message}`);
  }
}

async function readJsonFile(path: string): Promise<JsonFile> {
  return { path, content: parseJson(await fileAccess.readText(path), path, 'malformed') };
}
