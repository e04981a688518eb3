import { formatDay } from '../model/date.ts';
import type { Policy } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import { statementPhrase } from '../report/phrases.ts';
import { plainText } from '../report/plain-text.ts';

/** A policy for people: what it is for, what it takes for given, and each rule with its text and dates. */
export function describePolicy({
  id,
  title,
  description,
  market,
  assumptions,
  fixed,
  rules,
}: Policy): string {
  const given = (facts: Policy['fixed']) =>
    Object.entries(facts).map(([name, value]) => `  ${plainText(statementPhrase([name], value))}`);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  return [
    `${id}  ${plainText(title)}`,
    plainText(description),
    ...(market === undefined ? [] : [`Market unless the question says otherwise: ${market}`]),
    ...section('Fixed', given(fixed)),
    ...section('Assumed unless the question says otherwise', given(assumptions)),
    ...section('Rules', rules.flatMap(describeRule)),
    '',
  ].join('\n');
}

function describeRule({ id, title, effect, citations, inForce, pending }: Rule): string[] {
  const times = (inForce ?? []).map(
    ({ from, to }) =>
      `from ${formatDay(from)}${to === undefined ? '' : ` until the day before ${formatDay(to)}`}`,
  );
  return [
    `  [${effect}: ${id}]  ${plainText(title)}`,
    `      ${plainText([...new Set(citations.map((citation) => citation.text))].join('; '))}`,
    ...(pending === undefined
      ? []
      : [`      only proposed, on ${formatDay(pending.published)}; it decides nothing`]),
    ...(times.length === 0 ? [] : [`      in force ${times.join(', and ')}`]),
  ];
}
