/** Puts `value` behind what `map` has for `key`: what stands twice in a file is kept twice. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
