import { addDays, formatDay } from '../../../model/date.ts';
import type { TimelineStep } from '../../../model/timeline.ts';
import { verdictWord } from '../../phrases.ts';
import { columnsOf } from '../../wrap.ts';
import { element, type Markup, text } from './element.ts';
import { label } from './label.ts';
import type { Scale } from './scale.ts';
import { capitalsIn, INK, SHEET } from './sheet.ts';
import { drawField, VERDICT_STYLES } from './verdict-styles.ts';

const SIZE = 10;
const NARROW = 3;

/** One step function as a strip with its top at `y`: each stretch in the look of its verdict, named where there is room. */
export function drawStrip(name: string, steps: readonly TimelineStep[], scale: Scale, y: number): Markup {
  return element('g', {}, [
    label(name, { x: SHEET.margin, y: y + 14, size: SIZE, fill: INK.quiet }),
    ...steps.map((step) => drawStep(step, scale, y)),
  ]);
}

function drawStep({ from, to, verdict, deciding }: TimelineStep, scale: Scale, y: number): Markup {
  const { ink, letters } = VERDICT_STYLES[verdict];
  const x = scale.x(from);
  const width = scale.x(to) - x;
  const word = [verdictWord(verdict), letters].find((one) => columnsOf(one) <= capitalsIn(width - 4, SIZE));
  const because = deciding.length === 0 ? 'no rule' : deciding.join(', ');
  return element('g', {}, [
    element('title', {}, [
      text(
        `${formatDay(from)} through ${formatDay(addDays(to, -1))}: ${verdictWord(verdict)}, because of ${because}`,
      ),
    ]),
    ...drawField(verdict, x, y, width),
    ...(word === undefined
      ? []
      : [label(word, { x: x + 3, y: y + 11, size: SIZE, fill: ink, 'font-weight': 'bold' })]),
    // Shows where the same verdict goes on for other reasons; on a stretch of few days it would hide the stretch itself.
    ...(width < NARROW
      ? []
      : [element('path', { d: `M${round(x)} ${y}v${SHEET.strip}`, stroke: INK.paper, 'stroke-width': 1 })]),
  ]);
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
