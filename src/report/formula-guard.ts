/**
 * A cell as it is safe to open in a spreadsheet: text that would be taken for a formula gets a leading `'`. Plain signed
 * numbers (`-12.5`, `+1,000`) stay as they are.
 */
export function guardCell(cell: string): string {
  if (!/^[=+\-@\t\r]/.test(cell) || /^[+-]\d+([.,]\d+)*$/.test(cell)) return cell;
  return `'${cell}`;
}
