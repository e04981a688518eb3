import type { Verdict } from '../../../model/verdict.ts';
import { element, type Markup } from './element.ts';

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
  prohibited: { fill: '#8a1c1c', ink: '#ffffff', letters: 'P', band: 'M0 0h6v6h-6z' },
  'not-approved': { fill: '#b5450b', ink: '#ffffff', letters: 'NA', band: 'M-1 1l2-2M0 6l6-6M5 7l2-2' },
  'insufficient-evidence': { fill: '#5b6472', ink: '#ffffff', letters: 'IE', band: 'M2 3h2' },
  conditional: { fill: '#f2c744', ink: '#1b1b1b', letters: 'C', band: 'M3 0v6' },
  approved: { fill: '#17713a', ink: '#ffffff', letters: 'A' },
};

/** The id of the pattern that the band of a verdict is filled with. */
export function bandId(verdict: Verdict): string {
  return `band-${verdict}`;
}

/** The patterns of the bands. */
export function drawPatterns(): Markup {
  const patterns = Object.entries(VERDICT_STYLES).flatMap(([verdict, { band, ink }]) =>
    band === undefined
      ? []
      : [
          element('pattern', { id: `band-${verdict}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
            element('path', { d: band, stroke: ink, 'stroke-width': 2, fill: ink, 'fill-opacity': 1 }),
          ]),
        ],
  );
  return element('defs', {}, patterns);
}
