/**
 * The words of a handle that is written as one: `ExampleLab` is `Example Lab`. Acronyms stay whole (`XYExample` is
 * `XY Example`), and so does a name with one small or one capital letter in front (`eExample`, `JExample`).
 */
export function splitHandle(handle: string): string {
  return handle
    .replace(/(?<=[\p{Ll}\p{N}][\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}
