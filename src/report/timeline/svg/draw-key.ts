import { VERDICTS } from '../../../model/verdict.ts';
import { verdictWord } from '../../phrases.ts';
import { element, type Markup } from './element.ts';
import { label } from './label.ts';
import { SHEET } from './sheet.ts';
import { drawField, VERDICT_STYLES } from './verdict-styles.ts';

const SWATCH = 24;
const SIZE = 10;
const LETTER = 6.9;

/** What the looks of the verdicts mean, in one line with its top at `y`. */
export function drawKey(y: number): Markup {
  let x: number = SHEET.margin;
  return element(
    'g',
    {},
    VERDICTS.flatMap((verdict) => {
      const { ink, letters } = VERDICT_STYLES[verdict];
      const left = x;
      x += SWATCH + 5 + verdictWord(verdict).length * LETTER + 12;
      return [
        ...drawField(verdict, left, y, SWATCH),
        label(letters, { x: left + 4, y: y + 11, size: SIZE, fill: ink, 'font-weight': 'bold' }),
        label(verdictWord(verdict), { x: left + SWATCH + 5, y: y + 13, size: SIZE }),
      ];
    }),
  );
}
