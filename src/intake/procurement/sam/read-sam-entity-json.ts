import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { Warnings } from '../warnings.ts';
import { readEntity } from './read-entity.ts';

/**
 * Reads the answer of SAM.gov's entity API, version 3 or 4: each entity of `entityData` is a record. Only what identifies
 * it and its parents is taken: no contacts, no bank data. Throws `AssayError` `malformed` for what is no such answer; an
 * entity that opted out of public search, or has no name, is refused.
 */
export function readSamEntityJson(value: unknown, file: string): ProcurementFile {
  const entities = isJsonObject(value) ? value.entityData : undefined;
  if (!isJsonObject(value) || !Array.isArray(entities)) {
    const detail = `\`${file}\` is no answer of SAM's entity API: it has no list \`entityData\``;
    throw new AssayError('malformed', `${detail}; give the whole answer`, [
      { pointer: '', code: 'sam.shape', detail, severity: 'error', file },
    ]);
  }
  const warnings = new Warnings(file);
  const records: ProcurementRecord[] = [];
  const refused: ProcurementFile['refused'][number][] = [];
  for (const [index, entity] of entities.entries()) {
    const reading = readEntity(entity, `/entityData/${index}`, warnings);
    if ('detail' in reading) refused.push(reading);
    else records.push(reading);
  }
  warnOfOtherPages(value, entities.length, warnings);
  return { format: 'SAM entity JSON', held: entities.length, records, refused, warnings: warnings.issues() };
}

/** The API hands out ten entities at a time. */
function warnOfOtherPages({ totalRecords }: JsonObject, held: number, warnings: Warnings): void {
  if (typeof totalRecords !== 'number' || totalRecords <= held) return;
  const detail = `the answer holds ${held} of ${show(totalRecords)} entities that were found; give its other pages as well`;
  warnings.add('/totalRecords', { code: 'sam.other-pages', detail });
}
