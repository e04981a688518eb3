/** What a synthetic record of the monthly extract holds, by column counted from 1; all other fields are blank. */
type Fields = Readonly<Record<number, string>>;

const FIELD_COUNTS = { V1: 150, V2: 142 } as const;

/** A line of the monthly extract, with the mark of its end. */
export function extractLine(version: 'V1' | 'V2', fields: Fields): string {
  const cells = Array.from({ length: FIELD_COUNTS[version] }, (_, index) => fields[index + 1] ?? '');
  cells[cells.length - 1] = '!end';
  return cells.join('|');
}

/** An extract of `lines`, as SAM writes it; `count` is what its first and last line say of their number. */
export function extract(version: 'V1' | 'V2', lines: readonly string[], count = lines.length): string {
  const boundary = `PUBLIC ${version === 'V2' ? 'V2 ' : ''}00000000 20240101 ${String(count).padStart(7, '0')} 0000001`;
  return [`BOF ${boundary}`, ...lines, `EOF ${boundary}`].join('\n');
}
