import type { Assessment, Claim, Plan } from '../model/assessment.ts';
import { formatDay } from '../model/date.ts';
import type { FactValue } from '../model/fact.ts';
import type { FindingFact } from '../model/finding.ts';
import { askPhrase, duePhrase, statementPhrase, unknownPhrase } from './phrases.ts';
import { type Block, type Section, sentences, table } from './report.ts';

/** What an answer rests on, what is only promised, what is only said, and what is missing. */
export function composeFacts(assessment: Assessment): Section[] {
  const plans = assessment.plans;
  const idle = plans.length > 0 && plans.every((plan) => plan.rules.length === 0);
  return [
    { title: 'Evidence', blocks: composeEvidence(assessment) },
    {
      title: idle ? 'Only announced (bears on no rule of this policy)' : 'Only announced',
      blocks: composePlans(assessment, idle),
    },
    { title: 'Said but not established', blocks: composeClaims(assessment) },
    { title: 'Not known', blocks: composeMissing(assessment) },
  ];
}

const FRAME = /^(?:buyer|purchase|product)\./;

function composeEvidence({ findings, deciding }: Assessment): Block[] {
  const decides = (rule: string) => (deciding.includes(rule) ? 0 : 1);
  const held = findings
    .filter((finding) => finding.outcome !== 'not-applicable')
    .sort((a, b) => decides(a.rule) - decides(b.rule))
    .flatMap((finding) => finding.facts)
    // What the buyer says of itself and its purchase is the frame of the question, not what speaks for or against.
    .sort((a, b) => Number(FRAME.test(a.name)) - Number(FRAME.test(b.name)))
    // Plans and claims have sections of their own: here they would read like evidence.
    .filter(({ status }) => status === 'in-effect' || status === 'ended' || status === 'withdrawn');
  const alike = ({ value, status, source, assurance, published }: FindingFact) => [
    value,
    status,
    source,
    assurance,
    published,
  ];
  const rows = groupByStatement(held, (fact) => fact.name, alike).map(({ names, item }) => [
    statementPhrase(names, item.value) + (item.status === 'in-effect' ? '' : ` (${item.status})`),
    item.source,
    item.assurance,
    formatDay(item.published),
  ]);
  return table(rows, ['statement', 'source', 'assurance', 'published']);
}

function composePlans({ plans }: Assessment, idle: boolean): Block[] {
  const groups = groupByStatement(
    plans,
    (plan) => plan.fact,
    ({ value, dueBy, overdue, partial = false, published, source, rules }) => [
      value,
      dueBy ?? '',
      overdue,
      partial,
      published,
      source,
      rules,
    ],
  );
  const rows = groups.map(({ names, item }) => {
    const extent = item.partial ? ' (for a part of what is asked only)' : '';
    const row = [statementPhrase(names, item.value) + extent, duePhrase(item), sourcePhrase(item)];
    if (idle) return row;
    return [
      ...row,
      item.rules.length === 0 ? 'bears on no rule of this policy' : `[${item.rules.join(', ')}]`,
    ];
  });
  return table(rows);
}

function composeClaims({ claims }: Assessment): Block[] {
  const groups = groupByStatement(
    claims,
    (claim) => claim.fact,
    ({ value, status, published, source, note }) => [value, status, published, source, note ?? ''],
  );
  return table(
    groups.map(({ names, item }) => [
      statementPhrase(names, item.value) + (item.note === undefined ? '' : `. ${item.note}`),
      item.status,
      sourcePhrase(item),
    ]),
  );
}

function composeMissing({ missingFacts }: Assessment): Block[] {
  return sentences(
    missingFacts.map(({ name, why, question, askOf, rules }) => {
      const ids = rules.length === 0 ? '' : `  [${rules.join(', ')}]`;
      return `${name}: ${unknownPhrase(why)}. ${askPhrase(askOf)}: ${question}${ids}`;
    }),
  );
}

/** Who said it, and when, where the name of the source does not tell the day already. */
function sourcePhrase({ source, published }: Plan | Claim): string {
  const day = formatDay(published);
  return source.includes(day) ? source : `${source}, ${day}`;
}

/** Statements that say the same from the same source, told once with all their names, in the order of the first. */
function groupByStatement<Item extends { readonly value: FactValue }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  alike: (item: Item) => readonly unknown[],
): { names: string[]; item: Item }[] {
  const groups = new Map<string, { names: string[]; item: Item }>();
  for (const item of items) {
    const name = nameOf(item);
    // A listing is a sentence of its own, not one of several names with a value.
    const key = JSON.stringify([name.includes('.listed.') ? name : '', ...alike(item)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [name], item });
    else if (!group.names.includes(name)) group.names.push(name);
  }
  return [...groups.values()];
}
