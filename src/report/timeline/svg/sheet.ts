/** The measures of the drawing, in units that are pixels at 700 wide. */
export const SHEET = {
  width: 700,
  margin: 12,
  /** Where the strips begin and end. */
  plotLeft: 100,
  plotRight: 688,
  /** Of one strip, and of the band at its foot. */
  strip: 20,
  band: 6,
} as const;

/** Colours of what is no verdict. */
export const INK = {
  text: '#1b1b1b',
  quiet: '#4a4f57',
  line: '#c9ced6',
  today: '#1f4e9c',
  paper: '#ffffff',
} as const;

const COLUMN = 0.6;
const BOLD_CAPITAL = 0.78;

/** How many columns of text of a size surely fit into a width: letters of common fonts are narrower than that. */
export function columnsIn(width: number, size: number): number {
  return Math.floor(width / (size * COLUMN));
}

/** How many bold capitals of a size surely fit into a width. */
export function capitalsIn(width: number, size: number): number {
  return Math.floor(width / (size * BOLD_CAPITAL));
}
