import type { Assessment } from '../model/assessment.ts';
import { formatDay } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/rule.ts';
import { imaginedPhrase } from './change-phrases.ts';
import { composeChange } from './compose-change.ts';
import { composeFacts } from './compose-facts.ts';
import { composeParts } from './compose-parts.ts';
import { composeTerms } from './compose-terms.ts';
import { statementPhrase, tensePhrase, verdictWord } from './phrases.ts';
import { type Block, type Report, sentences, table } from './report.ts';

/** Puts an assessment into sentences and rows. A section that has nothing to say is left out, never filled. */
export function composeReport(assessment: Assessment): Report {
  return {
    verdict: verdictWord(assessment.verdict),
    head: composeHead(assessment),
    sections: [
      { title: 'Why', blocks: composeWhy(assessment) },
      ...composeTerms(assessment),
      ...composeFacts(assessment),
      ...composeParts(assessment),
      { title: 'What would change it', blocks: composeChange(assessment) },
      { title: 'Coming', blocks: composeComing(assessment) },
      { title: 'Warnings', blocks: sentences(assessment.warnings.map((w) => `${w.pointer}  ${w.detail}`)) },
    ].filter((section) => section.blocks.length > 0),
    basis: composeBasis(assessment),
  };
}

function composeHead(assessment: Assessment): string[] {
  const { question, vendor } = assessment;
  const categories = question.categories.join(', ');
  const product = question.product ?? (categories === '' ? undefined : `any ${categories} product`);
  const bought =
    question.product !== undefined && categories !== '' ? `${question.product} (${categories})` : product;
  const market = question.market === 'all' ? 'all markets' : `market ${question.market}`;
  const asked = question.vendor === vendor.name ? '' : `asked as "${question.vendor}"; `;
  const ref = question.ref === undefined ? '' : `, ref ${question.ref}`;
  const imagined = question.changes;
  const standing = imagined === undefined ? tensePhrase(assessment) : 'a what-if: clears nothing';
  return [
    bought === undefined ? vendor.name : `${bought}, ${vendor.name}`,
    `for ${question.policy}, ${market}`,
    `as of ${formatDay(question.asOf)}, as known on ${formatDay(question.knownAt)} (${standing})`,
    `${asked}${vendor.id === undefined ? '' : `dossier ${vendor.id}, by `}${vendor.matchedBy}${ref}`,
    ...(imagined === undefined ? [] : [`imagined: ${imaginedPhrase(imagined)}`]),
  ];
}

function composeWhy({ findings, deciding }: Assessment): Block[] {
  const decisive = deciding.flatMap((id) => findings.filter((finding) => finding.rule === id));
  const rest = findings.filter((finding) => !deciding.includes(finding.rule));
  const against = rest.filter((finding) => finding.outcome === 'violated');
  const failed = rest.filter((finding) => finding.outcome === 'error');
  const others = (['satisfied', 'unknown', 'waived', 'not-applicable'] as const).flatMap((outcome) => {
    const ids = rest.filter((finding) => finding.outcome === outcome).map((finding) => finding.rule);
    return ids.length === 0 ? [] : [`${OTHER_OUTCOMES[outcome]}: ${ids.join(', ')}.`];
  });
  return sentences([
    ...decisive.map(reasonOf),
    ...against.map((finding) => `Also against it: ${reasonOf(finding)}`),
    ...failed.map((finding) => `Could not be judged: ${reasonOf(finding)}`),
    ...others,
  ]);
}

const OTHER_OUTCOMES: Readonly<Record<Exclude<Outcome, 'violated' | 'error'>, string>> = {
  satisfied: 'Satisfied',
  unknown: 'Not known whether satisfied',
  waived: 'Waived',
  'not-applicable': 'Does not apply here',
};

function reasonOf({ because, effect, rule, contested }: Finding): string {
  return `${because}${contested ? ' The statements on this contradict each other; the worst counts.' : ''}  [${effect}: ${rule}]`;
}

function composeComing({ upcoming, verdict }: Assessment): Block[] {
  return table(
    upcoming.map((event) => [
      event.date === undefined ? 'no date' : formatDay(event.date),
      `${event.text}  [${event.rule}]`,
      event.verdict === verdict ? `stays ${verdictWord(verdict)}` : `then ${verdictWord(event.verdict)}`,
    ]),
  );
}

function composeBasis({ question, findings, lists, possible, risk, receipt, id }: Assessment): string[] {
  const assumed = question.assumptions.map(
    ({ fact, value, reliedOn }) =>
      `${statementPhrase([fact], value)}${reliedOn ? ' (the verdict relies on it)' : ''}`,
  );
  const covered = lists.map(
    ({ title, through, partial }) =>
      `${title} (${partial ? 'in part only, as of' : 'complete through'} ${formatDay(through)})`,
  );
  const range = risk.low === risk.high ? `${risk.low}` : `${risk.low} to ${risk.high}`;
  return [
    `Assumed: ${assumed.length === 0 ? 'nothing' : assumed.join('; ')}. Policy ${question.policy}, ${counted(findings.length, 'rule')} in force, ${counted(lists.length, 'list')}.`,
    ...(covered.length === 0 ? [] : [`Lists: ${covered.join('; ')}.`]),
    `Possible once all is known: ${possible.map((verdict) => verdict.replaceAll('-', ' ')).join(', ')}. Risk ${range} on a scale from 0 to 100: it ranks, it never decides.`,
    `Receipt ${id}, decided on ${formatDay(receipt.decidedOn)} by ${receipt.engine}, ${receipt.digest}`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
