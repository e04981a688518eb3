import type { JsonFile } from '../../model/json-file.ts';

/** Folders laid over each other: a later file replaces an earlier one of the same name, the `merged` ones are joined. */
export function overlay(
  layers: readonly ReadonlyMap<string, JsonFile>[],
  merged: Readonly<Record<string, string>>,
): Map<string, JsonFile> {
  const result = new Map<string, JsonFile>();
  for (const layer of layers) {
    for (const [path, file] of layer) {
      const below = result.get(path);
      const key = Object.hasOwn(merged, path) ? merged[path] : undefined;
      result.set(path, below === undefined || key === undefined ? file : join(below, file, key));
    }
  }
  return new Map([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two files as one: the entries under `key` together, those of `upper` first in right. */
function join(lower: JsonFile, upper: JsonFile, key: string): JsonFile {
  const [low, high] = [entriesOf(lower.content), entriesOf(upper.content)];
  const [lowEntries, highEntries] = [entriesOf(low?.[key]), entriesOf(high?.[key])];
  // What is not of the right shape is left alone, for the reader of the file to refuse by its name.
  if (low === undefined || high === undefined || highEntries === undefined) return upper;
  if (lowEntries === undefined) return lower;
  return {
    path: `${lower.path} + ${upper.path}`,
    content: { ...low, ...high, [key]: { ...lowEntries, ...highEntries } },
  };
}

function entriesOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}
