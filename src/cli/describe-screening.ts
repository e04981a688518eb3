import { formatDay } from '../model/date.ts';
import type { ScreeningAnswer, ScreeningHit } from '../model/screening-answer.ts';
import { plainText } from '../report/plain-text.ts';
import { wrap } from '../report/wrap.ts';

const WIDTH = 80;

/** Who may be meant, the nearest first, each with its sentence; then what was looked through, without which a miss says nothing. */
export function describeScreening({ query, hits, lists }: ScreeningAnswer): string {
  const head =
    hits.length === 0
      ? [
          `Nobody on ${counted(lists.length, 'list')} is near to "${query.name}" (score ${query.minScore} or more).`,
        ]
      : [
          `"${query.name}" may mean ${counted(hits.length, 'entry', 'entries')} of ${counted(lists.length, 'list')}:`,
        ];
  const partial = lists.filter((list) => list.partial === true);
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const oldest = lists.map(({ through }) => through).sort()[0];
  const looked = [
    `Looked through: ${counted(entries, 'entry', 'entries')} of ${counted(lists.length, 'list')}${oldest === undefined ? '' : `, complete through ${formatDay(oldest)} or later`}.`,
    ...(partial.length === 0
      ? []
      : [
          `Known in part only, so that a miss on them means nothing: ${partial.map(({ program }) => program).join(', ')}.`,
        ]),
    ...lists.flatMap(({ program, unread }) =>
      unread === undefined
        ? []
        : [`Searched as plain text: ${counted(unread, 'row')} of ${program} that could not be read.`],
    ),
    ...lists.flatMap(({ program, through, stale }) =>
      stale === undefined
        ? []
        : [
            `Stale: ${program} is of ${formatDay(through)}, for the one of ${formatDay(stale.since)} was refused.`,
          ],
    ),
    'A hit is no verdict: `assay assess` says what it means for a purchase.',
  ];
  const paragraphs = [head, ...hits.map(tellHit), looked];
  return `${paragraphs.map((lines) => lines.flatMap((line) => wrap(plainText(line), WIDTH)).join('\n')).join('\n\n')}\n`;
}

function tellHit({ kind, score, name, program, entry, explanation, listed, ruling }: ScreeningHit): string[] {
  const until = listed.to === undefined ? '' : ` until ${formatDay(listed.to)}`;
  return [
    `${KINDS[kind]}, score ${score.toFixed(2)}: "${name}", on ${program} since ${formatDay(listed.from)}${until}  [${entry}]`,
    explanation,
    ...(ruling === undefined ? [] : [`${RULINGS[ruling.counts]}: ${ruling.says}`]),
  ];
}

const RULINGS: Readonly<Record<NonNullable<ScreeningHit['ruling']>['counts'], string>> = {
  listed: 'JUDGED TO BE IT',
  nothing: 'JUDGED TO BE SOMEBODY ELSE',
  doubt: 'A PERSON HAS TO LOOK',
  none: 'OPEN AGAIN',
};

const KINDS: Readonly<Record<ScreeningHit['kind'], string>> = {
  exact: 'EXACT',
  strong: 'STRONG',
  possible: 'POSSIBLE',
  'possible-affiliate': 'POSSIBLE AFFILIATE',
  'different-entity': 'ANOTHER ENTITY',
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
