import { type Attributes, element, type Markup, text } from './element.ts';
import { INK } from './sheet.ts';

/** A line of text with its foot at `y`. */
export function label(
  content: string,
  { x, y, size = 11, ...others }: Attributes & { x: number; y: number; size?: number },
): Markup {
  return element('text', { x, y, 'font-size': size, fill: INK.text, ...others }, [text(content)]);
}
