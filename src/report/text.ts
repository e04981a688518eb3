import picocolors from 'picocolors';
import type { Assessment } from '../model/assessment.ts';
import type { Verdict } from '../model/verdict.ts';
import { composeReport } from './compose-report.ts';
import { layOutSections } from './lay-out-sections.ts';
import { plainText } from './plain-text.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Columns of a line, 80 without it. */
  readonly width?: number;
}

const GAP = 3;

/** The assessment as text for a terminal or a file: verdict first, no line wider than `width`, colour only as a second sign. */
export function renderText(assessment: Assessment, { color, width = 80 }: TextOptions): string {
  const report = composeReport(assessment);
  const { bold } = picocolors.createColors(color);
  const indent = report.verdict.length + GAP;
  const head = report.head.flatMap((line) => wrap(plainText(line), width - indent));
  const lines = [
    ...head.map((line, index) =>
      index === 0
        ? `${emphasiseVerdict(assessment.verdict, report.verdict, color)}${' '.repeat(GAP)}${line}`
        : ' '.repeat(indent) + line,
    ),
    ...layOutSections(report.sections, width, bold),
    '',
    ...report.basis.flatMap((line) => wrap(plainText(line), width)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The word for a verdict in its colour. */
export function emphasiseVerdict(verdict: Verdict, word: string, color: boolean): string {
  const colors = picocolors.createColors(color);
  return colors.bold(colors[COLORS[verdict]](word));
}

const COLORS = {
  prohibited: 'red',
  'not-approved': 'red',
  'insufficient-evidence': 'yellow',
  conditional: 'yellow',
  approved: 'green',
} as const satisfies Record<Verdict, string>;
