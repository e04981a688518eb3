import { EFFECTS, type Effect } from '../../model/rule.ts';
import type { Pack } from '../read-pack.ts';
import { factSection } from './fact-section.ts';
import { anchor, linkTo, prose, rawBullets } from './markdown-parts.ts';
import { placesSection } from './places-section.ts';
import { policySection } from './policy-section.ts';
import { ruleSection } from './rule-section.ts';

const KINDS: Readonly<Record<Effect, string>> = {
  prohibit: 'Legal bars',
  require: 'Criteria',
  caution: 'Cautions',
};

/** One part of the reference: its heading, its entries in the table of pack, and what stands in it. */
interface Part {
  readonly heading: string;
  readonly entries: readonly string[];
  readonly sections: readonly string[];
}

/**
 * The whole pack as a Markdown document that explains itself, always the same for the same pack: policies, rules by
 * effect, facts, sets of countries, each by id.
 */
export function writeReference(pack: Pack): string {
  const parts = [policies(pack), ...EFFECTS.map((effect) => rules(effect, pack)), facts(pack), places(pack)];
  const told = parts.filter((part) => part.entries.length > 0);
  return `${[
    '# What the rules say',
    'Made from the rule files by `assay policy docs`. Change those, not this.',
    ...told.flatMap(({ heading, entries }) => [
      `**[${heading}](#part-${slug(heading)})**`,
      rawBullets(entries),
    ]),
    ...told.flatMap(({ heading, sections }) => [anchor('part', slug(heading)), `## ${heading}`, ...sections]),
  ].join('\n\n')}\n`;
}

function policies(pack: Pack): Part {
  return {
    heading: 'Policies',
    entries: pack.policyFiles.map(({ id, title }) => `${linkTo('policy', id)} ${prose(title)}`),
    sections: pack.policyFiles.flatMap((policy) => policySection(policy, pack)),
  };
}

function rules(effect: Effect, pack: Pack): Part {
  const own = pack.rules.filter((rule) => rule.effect === effect);
  return {
    heading: KINDS[effect],
    entries: own.map(({ id, title }) => `${linkTo('rule', id)} ${prose(title)}`),
    sections: own.flatMap((rule) => ruleSection(rule, pack)),
  };
}

function facts(pack: Pack): Part {
  const sorted = Object.entries(pack.vocabulary.facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    heading: 'Facts',
    entries: sorted.map(([name, { label }]) => `${linkTo('fact', name)} ${prose(label)}`),
    sections: sorted.flatMap(([name, definition]) => factSection(name, definition, pack)),
  };
}

function places({ places: sets }: Pack): Part {
  const sorted = Object.entries(sets).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    heading: 'Sets of countries',
    entries: sorted.map(([id, { title }]) => `${linkTo('places', id)} ${prose(title)}`),
    sections: sorted.flatMap(([id, set]) => placesSection(id, set)),
  };
}

function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
