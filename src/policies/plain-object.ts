/** An object of a JSON file. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object: no list, no text, not null. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
