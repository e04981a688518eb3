import type { FactValue } from '../../model/fact.ts';
import type { PolicyFile, ThresholdFile } from '../../model/policy.ts';
import { EFFECTS } from '../../model/rule.ts';
import { statementPhrase } from '../../report/phrases.ts';
import type { Pack } from '../read-pack.ts';
import { conditionLines } from './condition-lines.ts';
import { anchor, bullets, linkTo, prose, rawBullets } from './markdown-parts.ts';
import { placePhrase } from './operand-phrase.ts';
import { parameterPhrase } from './parameter-phrase.ts';
import { assurancePhrase } from './rule-section.ts';

/** One policy in prose, as paragraphs. */
export function policySection(policy: PolicyFile, pack: Pack): string[] {
  const { id, title, description, fixed, assumptions, parameters, thresholds } = policy;
  return [
    anchor('policy', id),
    `### ${prose(title)}`,
    `\`${id}\`. ${prose(description)}`,
    rawBullets(policyTerms(policy, pack)),
    ...part('Fixed', given(fixed)),
    ...part('Assumed unless the question says otherwise', given(assumptions)),
    ...part(
      'Parameters of its rules',
      Object.entries(parameters).map(
        ([name, operand]) =>
          `${prose(`\`${name}\``)}: ${prose(parameterPhrase(name, operand, policy, pack))}`,
      ),
    ),
    ...thresholds.flatMap((threshold) => thresholdPart(threshold, pack)),
    '**Rules**',
    rawBullets(ruleLines(policy, pack)),
  ];
}

function policyTerms({ market, horizonMonths, maxAge }: PolicyFile, pack: Pack): string[] {
  const ages = Object.entries(maxAge).map(
    ([rung, months]) => `\`${rung}\` ${months === 'never' ? 'for good' : `for ${counted(months, 'month')}`}`,
  );
  return [
    market === undefined
      ? 'Market: all, unless the question names one'
      : `Market: ${prose(placePhrase(market, pack))}, unless the question names another`,
    `A bar that starts within ${counted(horizonMonths, 'month')} is reckoned with`,
    ...(ages.length === 0 ? [] : [`Statements stay fresh: ${prose(ages.join('; '))}`]),
  ];
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`**${heading}**`, rawBullets(lines)];
}

function given(facts: Readonly<Record<string, FactValue>>): string[] {
  return Object.entries(facts).map(([name, value]) => prose(statementPhrase([name], value)));
}

function thresholdPart({ title, when, credit, minimumAssurance }: ThresholdFile, pack: Pack) {
  return [
    `**Stricter for ${prose(title)}**`,
    `These count unless it is shown, with \`${credit}\` statements at least, that this does not hold:`,
    bullets(conditionLines(when, pack)),
    'Then the least assurance for credit is:',
    rawBullets(
      Object.entries(minimumAssurance).map(([rule, rung]) => `${linkTo('rule', rule)}: \`${rung}\``),
    ),
  ];
}

/** The rules in the order in which a policy applies them, with what the policy makes stricter or heavier. */
function ruleLines({ rules, minimumAssurance, weights }: PolicyFile, pack: Pack): string[] {
  const own = <T>(of: Readonly<Record<string, T>>, id: string) =>
    Object.hasOwn(of, id) ? of[id] : undefined;
  return EFFECTS.flatMap((effect) =>
    pack.rules
      .filter((rule) => rule.effect === effect && rules.includes(rule.id))
      .map(({ id, title }) => {
        const stricter = own(minimumAssurance, id);
        const weight = own(weights, id);
        return [
          `${linkTo('rule', id)} (${effect}) ${prose(title)}`,
          ...(stricter === undefined ? [] : [`least assurance ${prose(assurancePhrase(stricter))}`]),
          ...(weight === undefined ? [] : [`weight ${weight}`]),
        ].join(', ');
      }),
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
