import { layOutSections } from '../report/lay-out-sections.ts';
import { plainText } from '../report/plain-text.ts';
import { type Section, sentences } from '../report/report.ts';
import { wrap } from '../report/wrap.ts';
import { describeBill } from './describe-bill.ts';
import { describeProcurement } from './describe-procurement.ts';
import { describeProvenance } from './describe-provenance.ts';
import { refusedIn, warningsIn } from './intake-account.ts';
import type { Intake } from './read-intake.ts';
import { type Telling, tellFirst } from './tell-first.ts';

const WIDTH = 80;

/** What was read of a file and what was not, as text of 80 columns: what each kind of information came to, then what is wrong. */
export function describeIntake(intake: Intake, file: string, telling: Telling): string {
  const refused = refusedIn(intake);
  const warnings = warningsIn(intake);
  const how = intake.by === '--format' ? 'as --format says' : `told by ${intake.by}`;
  const head = [intake.read.format, file, how].flatMap((line) => wrap(plainText(line), WIDTH));
  const sections: Section[] = [
    ...describeRead(intake, telling),
    {
      title: 'Not read',
      blocks: tellFirst(
        refused,
        telling,
        (told) => sentences(told.map(({ at, detail }) => `${at === '' ? 'the file' : at}: ${detail}`)),
        'refused',
      ),
    },
    {
      title: 'Warnings',
      blocks: tellFirst(warnings, telling, (told) => sentences(told), 'warnings'),
    },
  ];
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  return `${[...head, ...layOutSections(shown, WIDTH, (title) => title)].map((line) => line.trimEnd()).join('\n')}\n`;
}

function describeRead(intake: Intake, telling: Telling): Section[] {
  switch (intake.kind) {
    case 'procurement':
      return describeProcurement(intake.read, telling);
    case 'bill':
      return describeBill(intake.read, telling);
    case 'provenance':
      return describeProvenance(intake.read, telling);
  }
}
