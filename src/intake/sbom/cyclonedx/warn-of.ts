import type { Issue } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import { purlWithoutSecrets } from '../makers/without-secrets.ts';
import type { CdxDeclarations, CdxDocument } from './cdx-document.ts';
import type { PartRefs } from './part-refs.ts';

/** What is odd in a document that can be read all the same. */
export function warnOf(document: CdxDocument, refs: PartRefs, file: string): Issue[] {
  const warn = (pointer: string, code: string, detail: string): Issue => ({
    pointer,
    code,
    detail,
    severity: 'warning',
    file,
  });
  const strays = findStrays(document, refs);
  const told = [...strays].slice(0, MOST_STRAYS);
  const untold = strays.size - told.length;
  const { declarations } = document;
  return [
    ...told.map(([ref, at]) =>
      warn(
        at,
        'sbom.unknown-ref',
        // Many a bom-ref is a package URL.
        `${show(purlWithoutSecrets(ref))} stands among the dependencies but is not listed; a part may be missing`,
      ),
    ),
    ...(untold === 0
      ? []
      : [
          warn(
            '',
            'sbom.unknown-ref',
            `${untold === 1 ? 'one more part stands' : `${untold} more parts stand`} among the dependencies but ${untold === 1 ? 'is' : 'are'} not listed`,
          ),
        ]),
    ...(declarations === undefined || declarations.claims + declarations.assessors.length === 0
      ? []
      : [warn(declarations.at, 'sbom.declarations', describeDeclarations(declarations))]),
  ];
}

const MOST_STRAYS = 10;

/** The bom-refs among the dependencies that stand for no part, each with the first place. */
function findStrays({ dependencies }: CdxDocument, refs: PartRefs): Map<string, string> {
  const strays = new Map<string, string>();
  for (const { at, ref, on } of dependencies)
    for (const one of [ref, ...on]) if (!refs.has(one) && !strays.has(one)) strays.set(one, at);
  return strays;
}

const MOST_ASSESSORS = 5;

function describeDeclarations({ claims, assessors }: CdxDeclarations): string {
  const others = assessors.length - MOST_ASSESSORS;
  const named = assessors.slice(0, MOST_ASSESSORS).map(show);
  if (others > 0) named.push(`${others} ${others === 1 ? 'other' : 'others'}`);
  const by = named.length === 0 ? 'naming no assessor' : `assessed by ${joinWords(named)}`;
  const [count, they] = claims === 1 ? ['one claim', 'it is'] : [`${claims} claims`, 'they are'];
  return `the document declares ${count}, ${by}; ${they} told as declared, and not verified`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
