import type { FactDefinition, FactType } from '../../model/vocabulary.ts';
import type { Pack } from '../read-pack.ts';
import { factsWithPlaces, leavesIn, type WrittenLeaf, writtenLeaves } from '../written-leaves.ts';
import { anchor, linkTo, prose, rawBullets } from './markdown-parts.ts';

const TYPES: Readonly<Record<FactType, string>> = {
  boolean: 'yes or no',
  text: 'a text',
  texts: 'a set of texts',
  country: 'a country',
  countries: 'a set of countries',
  number: 'a number',
  date: 'a day',
};

const SUPPLIERS: Readonly<Record<FactDefinition['suppliedBy'], string>> = {
  vendor: 'the vendor',
  buyer: 'the buyer',
  screening: 'screening against the lists, and nobody else',
  government: 'an authority',
  policy: 'the policy',
  plans: 'the plans on record, from which it is worked out',
};

const CHANGERS: Readonly<Record<FactDefinition['changeableBy'], string>> = {
  vendor: 'the vendor',
  owners: "the vendor's owners",
  buyer: 'the buyer',
  government: 'an authority',
  nobody: 'nobody',
};

/** One fact of the vocabulary, as paragraphs. */
export function factSection(name: string, definition: FactDefinition, pack: Pack): string[] {
  const {
    type,
    unit,
    meaning,
    suppliedBy,
    changeableBy,
    question,
    values,
    standsFor,
    emptyMeans,
    shownOnly,
  } = definition;
  const readers = readersOf(name, pack);
  return [
    anchor('fact', name),
    `### ${prose(`\`${name}\``)}`,
    prose(meaning),
    rawBullets([
      `Type: ${TYPES[type]}${unit === undefined ? '' : `, in ${prose(unit)}`}`,
      ...(values === undefined ? [] : [`One of: ${values.map((value) => prose(`\`${value}\``)).join(', ')}`]),
      ...(standsFor === undefined
        ? []
        : [`Stands for: ${standsFor.map((target) => linkTo('fact', target)).join(', ')}`]),
      ...(emptyMeans === undefined ? [] : [`An empty set means: ${prose(emptyMeans)}`]),
      ...(definition.perennial === true ? ['Never grows stale, only superseded'] : []),
      `Said by: ${SUPPLIERS[suppliedBy]}`,
      `Can be changed by: ${CHANGERS[changeableBy]}`,
      `Question: ${prose(question)}`,
      ...(shownOnly === undefined ? [] : [`Only shown: ${prose(shownOnly)}`]),
      readers.length === 0 ? 'No rule reads it' : `Read by ${readers.join(', ')}`,
    ]),
  ];
}

/** The rules, and the thresholds of policies, that read a fact or a member of its family. */
function readersOf(name: string, { rules, policyFiles }: Pack): string[] {
  const family = name.endsWith('.*') ? name.slice(0, -1) : undefined;
  const isMeant = (fact: string) =>
    fact === name ||
    (family !== undefined && fact.startsWith(family) && !fact.slice(family.length).includes('.'));
  const reads = (leaves: readonly WrittenLeaf[]) =>
    leaves.flatMap(factsWithPlaces).some(({ name: fact }) => isMeant(fact));
  return [
    ...rules.filter((rule) => reads(writtenLeaves(rule))).map((rule) => linkTo('rule', rule.id)),
    ...policyFiles
      .filter(({ thresholds }) => reads(thresholds.flatMap(({ when }) => leavesIn(when, []))))
      .map((policy) => `a threshold of ${linkTo('policy', policy.id)}`),
  ];
}
