import { formatDay, parsePlainDate } from '../../model/date.ts';
import type { Effect } from '../../model/rule.ts';
import { VERDICTS } from '../../model/verdict.ts';
import { plainText } from '../../report/plain-text.ts';
import { padTo } from '../../report/wrap.ts';
import type {
  Cause,
  ChangeGroup,
  DiffSubject,
  PackChange,
  PackDiff,
  RuleState,
  VerdictChanges,
} from './pack-diff.ts';

/** A comparison as text: what changed, how many verdicts changed, and why. */
export function describeDiff({ subject, changes, verdicts }: PackDiff): string {
  return [
    `${plainText(subject.before)} -> ${plainText(subject.after)}`,
    '',
    ...(changes.length === 0 ? ['Nothing in the rules differs.'] : changes.flatMap(describeChange)),
    '',
    ...describeVerdicts(subject, verdicts),
    '',
  ].join('\n');
}

const KINDS: Readonly<Record<PackChange['kind'], string>> = {
  policy: 'Policy',
  rule: 'Rule',
  fact: 'Fact',
  places: 'Set of countries',
};

function describeChange({ kind, id, change, title, fields }: PackChange): string[] {
  // The lines of conditions are indented; only what is in them is made harmless.
  const line = (sign: string, text: string) => {
    const depth = text.length - text.trimStart().length;
    return `    ${sign} ${' '.repeat(depth)}${plainText(text)}`;
  };
  return [
    `${KINDS[kind]} \`${plainText(id)}\` ${change}: ${plainText(title)}`,
    ...fields.flatMap(({ field, removed, added }) => [
      `  ${plainText(field)}`,
      ...removed.map((text) => line('-', text)),
      ...added.map((text) => line('+', text)),
    ]),
  ];
}

function describeVerdicts(subject: DiffSubject, verdicts: VerdictChanges): string[] {
  const { decided, rejected, groups } = verdicts;
  const changed = groups.reduce((sum, { count }) => sum + count, 0);
  const [before, after] = subject.policies;
  const policy = before === after ? before : `${before} and ${after}`;
  const product = subject.categories.length === 0 ? '' : `, ${subject.categories.join(', ')}`;
  return [
    plainText(
      `${counted(decided, 'vendor')} by ${policy}${product}, ${marketPhrase(subject)}, as of ${day(subject.asOf)}, as known on ${day(subject.knownAt)}: ${changed === 0 ? 'no verdict changes' : `${counted(changed, 'verdict')} ${changed === 1 ? 'changes' : 'change'}`}.`,
    ),
    ...(rejected === 0 ? [] : [`${counted(rejected, 'record')} rejected.`]),
    ...(decided === 0 ? [] : ['', ...describeMatrix(verdicts)]),
    ...(groups.length === 0 ? [] : ['', ...groups.flatMap(describeGroup)]),
  ];
}

function marketPhrase({ market }: DiffSubject): string {
  if (market === undefined) return "the policy's market";
  return market === 'all' ? 'all markets' : `market ${market}`;
}

/** Rows before, columns after; verdicts that nobody has on either side are left out. */
function describeMatrix({ matrix }: VerdictChanges): string[] {
  const shown = VERDICTS.filter((verdict) =>
    VERDICTS.some((other) => matrix[verdict][other] + matrix[other][verdict] > 0),
  );
  const first = Math.max('before \\ after'.length, ...shown.map((verdict) => verdict.length));
  const row = (head: string, cells: readonly string[]) =>
    [padTo(head, first), ...cells.map((cell, at) => cell.padStart((shown[at] ?? '').length))].join('   ');
  return [
    row('before \\ after', shown),
    ...shown.map((before) =>
      row(
        before,
        shown.map((after) => String(matrix[before][after])),
      ),
    ),
  ];
}

function describeGroup({ before, after, causes, count, vendors }: ChangeGroup): string[] {
  const why =
    causes.length === 0 ? 'because of what is assumed' : `because ${causes.map(causePhrase).join(', ')}`;
  const names = vendors.map(({ name, line }) => (line === undefined ? name : `${name} (line ${line})`));
  const rest = count - vendors.length;
  return [
    `${counted(count, 'vendor')} ${before} -> ${after} ${why}`,
    `  ${plainText(names.join('; '))}${rest === 0 ? '' : `; and ${rest} more`}`,
  ];
}

const EFFECTS: Readonly<Record<Effect, string>> = {
  prohibit: 'a legal bar',
  require: 'a criterion',
  caution: 'a caution',
};

/** `` `ownership` is gone ``, `` `ownership` is satisfied, was violated ``. */
function causePhrase({ rule, before, after }: Cause): string {
  const subject = `\`${rule}\``;
  if (after === undefined) return `${subject} is gone`;
  if (before === undefined) return `${subject} is new and ${outcomePhrase(after)}`;
  const outcome =
    before.outcome === after.outcome ? [] : [`is ${outcomePhrase(after)}, was ${outcomePhrase(before)}`];
  const effect =
    before.effect === after.effect || before.effect === undefined || after.effect === undefined
      ? []
      : [`is ${EFFECTS[after.effect]}, was ${EFFECTS[before.effect]}`];
  return `${subject} ${[...effect, ...outcome].join(' and ')}`;
}

function outcomePhrase({ outcome }: RuleState): string {
  return outcome === 'coming' ? 'about to start' : outcome.replaceAll('-', ' ');
}

function day(text: string): string {
  const date = parsePlainDate(text);
  return date === undefined ? text : formatDay(date);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
