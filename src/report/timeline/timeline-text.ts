import picocolors from 'picocolors';
import { addDays, formatDay } from '../../model/date.ts';
import type { Timeline, TimelineStep } from '../../model/timeline.ts';
import { layOutSections } from '../lay-out-sections.ts';
import { verdictWord } from '../phrases.ts';
import { plainText } from '../plain-text.ts';
import { type Block, type Section, sentences, table } from '../report.ts';
import type { TextOptions } from '../text.ts';
import { wrap } from '../wrap.ts';
import { bearingPhrase, eventPhrase } from './event-phrase.ts';
import { rowTitle, timelineHead } from './timeline-head.ts';

/** A timeline as text: for each policy its verdicts by either clock of knowledge, then what happened and what is to come. */
export function renderTimelineText(timeline: Timeline, { color, width = 80 }: TextOptions): string {
  const { bold } = picocolors.createColors(color);
  const { subject, days, asked } = timelineHead(timeline);
  const [first = '', ...more] = wrap(plainText(subject), width);
  const lines = [
    bold(first),
    ...more,
    ...[days, asked].flatMap((line) => wrap(plainText(line), width)),
    ...layOutSections(composeSections(timeline), width, bold),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function composeSections(timeline: Timeline): Section[] {
  const { events, question, warnings } = timeline;
  const past = events.filter(({ date }) => date <= question.today);
  const coming = events.filter(({ date }) => date > question.today);
  return [
    ...timeline.rows.map((row) => ({ title: rowTitle(row), blocks: composeRow(row) })),
    { title: 'What happened', blocks: composeEvents(past, timeline) },
    { title: 'Coming', blocks: composeEvents(coming, timeline) },
    { title: 'Warnings', blocks: sentences(warnings.map((w) => `${w.pointer}  ${w.detail}`)) },
  ].filter(({ blocks }) => blocks.length > 0);
}

function composeRow({ asThenKnown, asNowKnown }: Timeline['rows'][number]): Block[] {
  const isSame = JSON.stringify(asThenKnown) === JSON.stringify(asNowKnown);
  return [
    ...sentences(['As then known, on each day by what had been published on it:']),
    ...composeSteps(asThenKnown),
    ...(isSame
      ? sentences(['As now known: the same.'])
      : [...sentences(['As now known, by what has been published by today:']), ...composeSteps(asNowKnown)]),
  ];
}

function composeSteps(steps: readonly TimelineStep[]): Block[] {
  return table(
    steps.map(({ from, to, verdict, deciding }) => [
      formatDay(from),
      formatDay(addDays(to, -1)),
      verdictWord(verdict),
      deciding.length === 0 ? 'no rule' : deciding.join(', '),
    ]),
    ['from', 'through', 'verdict', 'because of'],
  );
}

function composeEvents(events: Timeline['events'], { rows }: Timeline): Block[] {
  const asked = rows.map(({ policy }) => policy);
  return table(
    events.map((event) => [formatDay(event.date), `${eventPhrase(event)}.${bearingPhrase(event, asked)}`]),
  );
}
