export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object with fields. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under `path` in a JSON value; undefined where it has no such field. */
export function fieldAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    // Only fields of its own: what every object inherits stands in no file.
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The text under `path`; undefined where there is none, or an empty one. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = fieldAt(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
