import type { ImportedEntry } from '../../../model/list-snapshot.ts';
import type { ListFile } from '../../../model/listing.ts';

/** Which entries of an import a list takes: those of its sources, and by name those that it claims or leaves to another. */
export function takesEntry(
  from: ListFile['import'],
  { source, names }: Pick<ImportedEntry, 'source' | 'names'>,
  fold: (name: string) => string,
): boolean {
  const { sources, bearing, notBearing } = from ?? {};
  if (sources !== undefined && (source === undefined || !sources.includes(source))) return false;
  if (bearing === undefined && notBearing === undefined) return true;
  const borne = names.map(({ text }) => new Set(fold(text).split(' ')));
  const bears = (wanted: string) => {
    const words = fold(wanted).split(' ');
    return borne.some((own) => words.every((word) => own.has(word)));
  };
  return bearing?.some(bears) !== false && notBearing?.some(bears) !== true;
}
