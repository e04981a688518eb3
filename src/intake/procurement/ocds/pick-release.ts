import { isJsonObject, type JsonObject } from '../json-object.ts';
import type { Oddity } from '../warnings.ts';
import type { Refusal } from './harvest.ts';
import { latestValues } from './latest-values.ts';
import { listOf } from './list-of.ts';

/** The release that speaks for a record, and where it stands. */
interface PickedRelease {
  readonly at: string;
  readonly release: JsonObject;
  readonly oddity?: Oddity;
}

/**
 * Picks the release that speaks for a record: the compiled one, else the latest that the record holds, else the latest
 * values of the versioned one. A record that only links to its releases is refused: nothing here follows links.
 */
export function pickRelease(record: JsonObject, at: string): PickedRelease | Refusal {
  const { compiledRelease, versionedRelease } = record;
  for (const key of ['compiledRelease', 'versionedRelease']) {
    const given = record[key];
    if (given === undefined || given === null || isJsonObject(given)) continue;
    return {
      at: `${at}/${key}`,
      code: 'ocds.shape',
      detail: 'a release is an object; write this one as one',
    };
  }
  if (isJsonObject(compiledRelease)) return { at: `${at}/compiledRelease`, release: compiledRelease };

  const releases = listOf(record.releases, `${at}/releases`);
  const held = releases.flatMap(({ at: place, value }) =>
    isJsonObject(value) && !isLink(value) ? [{ at: place, release: value }] : [],
  );
  const latest = held.reduce<PickedRelease | undefined>(
    (best, next) => (best === undefined || dateOf(next) >= dateOf(best) ? next : best),
    undefined,
  );
  if (latest !== undefined) {
    if (releases.length === 1) return latest;
    const detail =
      'of several releases of a record only the latest was read; give the record with its `compiledRelease` to have what the others say';
    return { ...latest, oddity: { code: 'ocds.earlier-releases', detail } };
  }
  if (isJsonObject(versionedRelease)) {
    const release = latestValues(versionedRelease);
    if (isJsonObject(release)) return { at: `${at}/versionedRelease`, release };
  }
  if (releases.some(({ value }) => isLink(value))) {
    const detail =
      'the record only links to its releases, and Assay follows no links; give the package of the releases themselves, or the record with its `compiledRelease`';
    return { at, code: 'ocds.links-only', detail };
  }
  return {
    at,
    code: 'ocds.no-release',
    detail: 'the record holds no release; give it with its `compiledRelease`',
  };
}

/** Whether a value stands for a release that is somewhere else. */
export function isLink(value: unknown): boolean {
  return isJsonObject(value) && typeof value.url === 'string' && value.ocid === undefined;
}

function dateOf({ release }: PickedRelease): number {
  const instant = typeof release.date === 'string' ? Date.parse(release.date) : Number.NaN;
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
}
