import type { FactDefinition } from '../../model/vocabulary.ts';
import type { Pack } from '../read-pack.ts';
import { factsWithPlaces, leavesIn, writtenLeaves } from '../written-leaves.ts';
import { type Defect, idle } from './defect.ts';

/** Facts of the vocabulary that nothing reads, unless their definition says why they are kept. */
export function checkVocabulary(pack: Pack): Defect[] {
  const { vocabulary, vocabularyFile, policyFiles, rules } = pack;
  const leaves = [
    ...rules.flatMap(writtenLeaves),
    ...policyFiles.flatMap(({ thresholds }) => thresholds.flatMap(({ when }) => leavesIn(when, []))),
  ];
  const read = new Set(leaves.flatMap((leaf) => factsWithPlaces(leaf).map(({ name }) => name)));
  const given = new Set(
    policyFiles.flatMap(({ fixed, assumptions }) => Object.keys({ ...fixed, ...assumptions })),
  );
  const isRead = (name: string) => has(read, name);
  const definitions = Object.entries(vocabulary.facts);
  const covered = new Set(definitions.flatMap(([, { standsFor = [] }]) => standsFor));

  return definitions.flatMap(([name, definition]) => {
    const say = (field: readonly string[], code: string, detail: string) => [
      idle(vocabularyFile, ['facts', name, ...field], code, detail),
    ];
    const isUsed = isRead(name) || has(given, name) || covered.has(name) || coversRead(definition, isRead);
    if (definition.shownOnly !== undefined)
      return isRead(name)
        ? say(
            ['shownOnly'],
            'fact.weighed',
            `a rule reads \`${name}\`, so it is not only shown; take this out`,
          )
        : [];
    if (isUsed) return [];
    return say(
      [],
      'fact.unused',
      `no rule, policy or threshold reads \`${name}\`; take it out, or say in \`shownOnly\` why it is kept`,
    );
  });
}

function coversRead({ standsFor }: FactDefinition, isRead: (name: string) => boolean): boolean {
  return standsFor?.some(isRead) ?? false;
}

/** Whether the name, or for a family any of its members, is among them. */
function has(names: ReadonlySet<string>, name: string): boolean {
  if (!name.endsWith('.*')) return names.has(name);
  const stem = name.slice(0, -1);
  return [...names].some((candidate) => candidate.startsWith(stem));
}
