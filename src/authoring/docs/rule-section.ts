import { formatDay } from '../../model/date.ts';
import type { Citation, Effect, MinimumAssurance, RuleExample, RuleFile } from '../../model/rule.ts';
import { statementPhrase } from '../../report/phrases.ts';
import type { Pack } from '../read-pack.ts';
import { conditionLines } from './condition-lines.ts';
import { intervalSentences } from './interval-phrases.ts';
import { anchor, bullets, linkOut, linkTo, prose, rawBullets, table } from './markdown-parts.ts';

/** What each effect is called, and what a violation of such a rule leads to. */
const EFFECT_PHRASES: Readonly<Record<Effect, string>> = {
  prohibit: 'A legal bar: violated, it prohibits the purchase.',
  require: 'A criterion: violated, the vendor is not approved.',
  caution: 'A caution: violated or unknown, an approval is conditional at best.',
};

/** One rule in prose, as paragraphs. */
export function ruleSection(rule: RuleFile, pack: Pack): string[] {
  const { id, title, effect, statement, appliesWhen, satisfiedWhen, conditions = {}, note } = rule;
  const condition = (heading: string, of: typeof satisfiedWhen) => [
    `**${heading}**`,
    bullets(conditionLines(of, pack)),
  ];
  return [
    anchor('rule', id),
    `### ${prose(title)}`,
    `\`${id}\`. ${EFFECT_PHRASES[effect]} ${prose(`${title} ${statement}`)}.`,
    rawBullets([...ruleDates(rule), ...ruleTerms(rule), ...usedBy(id, pack)]),
    ...(appliesWhen === undefined
      ? ['**Applies** to every purchase.']
      : condition('Applies when', appliesWhen)),
    ...condition('Satisfied when', satisfiedWhen),
    ...Object.entries(conditions).flatMap(([name, of]) => condition(`Called ${prose(`\`${name}\``)}`, of)),
    ...(note === undefined ? [] : [`Note: ${prose(note)}`]),
    table(['day', 'case', 'facts', 'outcome'], rule.examples.map(exampleRow)),
  ];
}

function ruleDates({ citations, inForce, pending }: RuleFile): string[] {
  return [
    ...citations.map((citation) => `Rests on ${citationPhrase(citation)}`),
    ...(pending === undefined ? timesInForce(inForce) : [pendingPhrase(pending)]),
  ];
}

function timesInForce(inForce: RuleFile['inForce']): string[] {
  return inForce === undefined ? ['In force always'] : intervalSentences(inForce).map(prose);
}

function pendingPhrase({ published, text, expected }: NonNullable<RuleFile['pending']>): string {
  const day = expected === undefined ? '' : `, to count from ${formatDay(expected)}`;
  return `Not law: proposed on ${formatDay(published)}${day}. It is told among what is coming and decides nothing. ${prose(text)}`;
}

/** A citation with its date and its link, and by whom and when it is the one to cite. */
function citationPhrase({ text, url, published, from, to, buyers, note }: Citation): string {
  const times = [
    ...(buyers === undefined ? [] : [`for ${buyers.map((buyer) => `\`${buyer}\``).join(', ')}`]),
    ...(from === undefined ? [] : [`from ${formatDay(from)}`]),
    ...(to === undefined ? [] : [`until the day before ${formatDay(to)}`]),
  ];
  const cited = times.length === 0 ? '' : ` (cited ${times.join(', ')})`;
  const remark = note === undefined ? '' : `. ${prose(note)}`;
  return `${linkOut(text, url)}${cited}, published ${formatDay(published)}${remark}`;
}

function ruleTerms({ minimumAssurance, waivable, remedy }: RuleFile): string[] {
  return [
    `Proof that counts for the vendor, at least: ${prose(assurancePhrase(minimumAssurance))}`,
    waivable ? 'Can be waived' : 'Cannot be waived',
    `What would change a violation lies with the ${remedy.by}: ${prose(remedy.text)}`,
  ];
}

/** `audited`, or `attested; audited for` some facts. */
export function assurancePhrase(minimum: MinimumAssurance): string {
  if (typeof minimum === 'string') return `\`${minimum}\``;
  const { '*': rest = 'declared', ...own } = minimum;
  return [`\`${rest}\``, ...Object.entries(own).map(([fact, rung]) => `\`${rung}\` for \`${fact}\``)].join(
    '; ',
  );
}

function usedBy(id: string, { policyFiles }: Pack): string[] {
  const users = policyFiles.filter((policy) => policy.rules.includes(id));
  return [
    users.length === 0
      ? 'No policy applies it'
      : `Applied by ${users.map((policy) => linkTo('policy', policy.id)).join(', ')}`,
  ];
}

function exampleRow({ name, asOf, knownAt, facts, outcome }: RuleExample): string[] {
  const known = knownAt === undefined ? '' : `, as known on ${formatDay(knownAt)}`;
  const stated = Object.entries(facts).map(([fact, value]) => prose(statementPhrase([fact], value)));
  return [
    `${formatDay(asOf)}${known}`,
    prose(name),
    stated.length === 0 ? 'none' : stated.join('; '),
    `\`${outcome}\``,
  ];
}
