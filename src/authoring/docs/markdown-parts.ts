import { escapeMarkdown } from '../../report/markdown.ts';
import type { Line } from './condition-lines.ts';

/**
 * `text` of whoever wrote the pack, harmless in Markdown: nothing in it becomes a link, HTML or a heading. Only names
 * in backticks become code, and only where nothing in them could break out of it.
 */
export function prose(text: string): string {
  return escapeMarkdown(text).replace(
    /\\`((?:[\w.,:=%-]|\\[*>~])+)\\`/g,
    (_, name: string) => `\`${name.replaceAll('\\', '')}\``,
  );
}

/** A place to link to; renderers make anchors of headings in ways of their own, so it is set by hand. */
export function anchor(kind: AnchorKind, name: string): string {
  return `<a id="${anchorName(kind, name)}"></a>`;
}

/** A link to an `anchor` of the same document. */
export function linkTo(kind: AnchorKind, name: string): string {
  return `[${prose(`\`${name}\``)}](#${anchorName(kind, name)})`;
}

type AnchorKind = 'policy' | 'rule' | 'fact' | 'places' | 'part';

function anchorName(kind: AnchorKind, name: string): string {
  return `${kind}-${name.replace(/\.\*$/, '-any').replace(/[^a-z0-9-]/gi, '-')}`;
}

/** A link to elsewhere, or the text alone where the address is none that a reader should follow. */
export function linkOut(text: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//i.test(url)) return prose(text);
  return `[${prose(text)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Bullets with what is said in them, each at its depth. */
export function bullets(lines: readonly Line[]): string {
  return lines.map(({ depth, text }) => `${'  '.repeat(depth)}- ${prose(text)}`).join('\n');
}

/** Bullets of text that is Markdown already. */
export function rawBullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A table whose cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
