import { isJsonObject, type JsonObject } from '../json-object.ts';

/**
 * A versioned release with the latest value of every field in place of its history. A history lists its values from the
 * first to the last; lists of things that have an `id` have their histories inside.
 */
export function latestValues(value: unknown): unknown {
  if (Array.isArray(value)) {
    const latest = value.at(-1);
    return value.every(isVersion) && isVersion(latest) ? latest.value : value.map(latestValues);
  }
  if (!isJsonObject(value)) return value;
  // Not by assignment: a field may be called `__proto__`.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, latestValues(inner)]));
}

function isVersion(value: unknown): value is JsonObject {
  return (
    isJsonObject(value) &&
    Object.hasOwn(value, 'value') &&
    (Object.hasOwn(value, 'releaseID') || Object.hasOwn(value, 'releaseDate'))
  );
}
