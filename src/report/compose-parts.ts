import type { Assessment } from '../model/assessment.ts';
import type { PartEvidence, PartsShown } from '../model/part-shown.ts';
import { type Section, sentences } from './report.ts';

/** What the product is made of and how it was built, as far as the question told it. */
export function composeParts({ parts, provenance = [] }: Assessment): Section[] {
  return [
    { title: 'Parts', blocks: parts === undefined ? [] : sentences(tellParts(parts)) },
    { title: 'How it was built', blocks: sentences(provenance.map(({ because }) => because)) },
  ];
}

function tellParts({ sources, uses, extent, coverage, withoutMaker, aside }: PartsShown): string[] {
  const told = sources.map(({ format, parts }) => `${counted(parts, 'part')} by ${format}`).join(', ');
  const idle = [
    ...(uses.build === 0 ? [] : [`${uses.build} only to build it`]),
    ...(uses.test === 0 ? [] : [`${uses.test} only to test it`]),
  ];
  const judged = idle.length === 0 ? '' : `: ${uses.part} in the product, ${idle.join(', ')}`;
  return [
    `${told}${judged}.`,
    ...(uses.part === 0 ? [] : [tellCoverage(uses.part, coverage)]),
    ...(withoutMaker.length === 0 ? [] : [`Without a maker: ${shortList(withoutMaker)}.`]),
    ...(extent === undefined ? [] : [EXTENTS[extent]]),
    ...aside.map(
      ({ note, use, program }) =>
        `Told, not judged, for it only ${use === 'test' ? 'tests' : 'builds'} the product: ${note}.  [${program}]`,
    ),
  ];
}

function tellCoverage(
  judged: number,
  { named, pointedAt, needed, byEvidence }: PartsShown['coverage'],
): string {
  const by = Object.entries(byEvidence)
    .map(([evidence, parts]) => `${EVIDENCE[evidence as PartEvidence]} ${parts}`)
    .join(', ');
  const pointed = pointedAt === 0 ? '' : `; of ${pointedAt} more something only points to one`;
  return `${named} of ${judged} name a maker${pointed}${by === '' ? '' : ` (best evidence: ${by})`}; the policy asks for ${Math.round(needed * 1000) / 10} %.`;
}

const EVIDENCE: Readonly<Record<PartEvidence, string>> = {
  stated: 'the question',
  supplier: 'supplier',
  publisher: 'publisher',
  author: 'author',
  namespace: 'namespace',
  cpe: 'CPE',
  host: 'address',
  copyright: 'copyright',
};

const EXTENTS = {
  incomplete: 'The bill of materials says of itself that it is not complete.',
  unknown: 'The bill of materials says of itself that nobody knows whether it is complete.',
} as const;

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and others` : shown;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
