import type { Verdict } from '../../../model/verdict.ts';
import { element, type Markup } from './element.ts';
import { SHEET } from './sheet.ts';

/** How a verdict looks: by colour, by its letters, and by the band under it, so that colour is never the only sign. */
export interface VerdictStyle {
  readonly fill: string;
  /** The colour of the words on it, at least 4.5 to 1 against `fill`. */
  readonly ink: string;
  readonly letters: string;
  /** The drawing that the band repeats, in a field of 6 by 6; none leaves the band plain. */
  readonly band?: string;
}

export const VERDICT_STYLES: Readonly<Record<Verdict, VerdictStyle>> = {
  prohibited: { fill: '#8a1c1c', ink: '#ffffff', letters: 'P', band: 'M0 3h6' },
  'not-approved': { fill: '#b5450b', ink: '#ffffff', letters: 'NA', band: 'M-1 1l2-2M0 6l6-6M5 7l2-2' },
  'insufficient-evidence': { fill: '#5b6472', ink: '#ffffff', letters: 'IE', band: 'M2 3h2' },
  conditional: { fill: '#f2c744', ink: '#1b1b1b', letters: 'C', band: 'M3 0v5' },
  approved: { fill: '#17713a', ink: '#ffffff', letters: 'A' },
};

/** A field in the look of a verdict, its letters or its word aside. */
export function drawField(verdict: Verdict, x: number, y: number, width: number): Markup[] {
  const { fill, band } = VERDICT_STYLES[verdict];
  const field = element('rect', { x, y, width, height: SHEET.strip, fill });
  if (band === undefined) return [field];
  // Moved into its place as a whole: patterns repeat from where the field begins, and look alike everywhere.
  const place = `translate(${Math.round(x * 100) / 100} ${y + SHEET.strip - SHEET.band})`;
  return [
    field,
    element('rect', { width, height: SHEET.band, fill: `url(#${bandId(verdict)})`, transform: place }),
  ];
}

function bandId(verdict: string): string {
  return `band-${verdict}`;
}

/** The patterns of the bands. */
export function drawPatterns(): Markup {
  const patterns = Object.entries(VERDICT_STYLES).flatMap(([verdict, { band, ink }]) =>
    band === undefined
      ? []
      : [
          element('pattern', { id: bandId(verdict), width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
            element('path', { d: band, stroke: ink, 'stroke-width': 1.6, fill: 'none' }),
          ]),
        ],
  );
  return element('defs', {}, patterns);
}
