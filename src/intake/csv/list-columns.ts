/** More would drown the rest of the message. */
const MOST_LISTED = 60;

/** The columns of a file as a message lists them. */
export function listColumns(header: readonly string[]): string {
  const shown = header.slice(0, MOST_LISTED).map((text) => `\`${text.trim()}\``);
  const rest = header.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
