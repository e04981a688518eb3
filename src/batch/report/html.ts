import { plainText } from '../../report/plain-text.ts';

/** A piece of a page: whatever a stranger wrote has been escaped in it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** Markup with holes: what is put into them is text and is escaped, unless it is a piece of a page itself. */
export function html(
  markup: TemplateStringsArray,
  ...parts: readonly (Html | readonly Html[] | string | number)[]
): Html {
  const written = markup.map((piece, index) => {
    const part = parts[index];
    return piece + (part === undefined ? '' : markupOf(part));
  });
  return new Html(written.join(''));
}

function markupOf(part: Html | readonly Html[] | string | number): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(({ markup }) => markup).join('');
  return plainText(String(part))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
