import { plainText } from '../../plain-text.ts';

/** Attributes by name; numbers are written with at most two decimals. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A piece of an SVG as markup: whatever a stranger wrote has been escaped in it. */
export type Markup = string & { readonly markup: unique symbol };

/** One element around its children, each of them on a line of its own. */
export function element(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(numeral(value))}"`);
  const opening = `<${name}${written.join('')}`;
  return asMarkup(children.length === 0 ? `${opening}/>` : `${opening}>${children.join('\n')}</${name}>`);
}

/** Text of others as it stands: nothing in it becomes markup, and no character that XML forbids is left. */
export function text(content: string): Markup {
  return asMarkup(escapeXml(plainText(content)));
}

function escapeXml(content: string): string {
  return content
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}

function numeral(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

function asMarkup(written: string): Markup {
  return written as Markup;
}
