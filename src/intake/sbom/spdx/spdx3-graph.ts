import { z } from 'zod';
import type { Issue } from '../../../model/error.ts';
import { parseWith } from '../../../model/parse.ts';
import { collectSpdx3Elements, type Spdx3Element } from './collect-spdx3-elements.ts';
import { Spdx3Agent, Spdx3Collection, Spdx3Other, Spdx3Package, Spdx3Relationship } from './spdx3-schemas.ts';
import { SPDX3_KINDS, type Spdx3Kind } from './spdx3-types.ts';

const Packages = z.array(Spdx3Package);
const Agents = z.array(Spdx3Agent);
const Collections = z.array(Spdx3Collection);
const Relationships = z.array(Spdx3Relationship);
const Others = z.array(Spdx3Other);

/** What was read of an element, with its type and its place. */
type Typed<T> = T & { readonly type: string; readonly at: string };

/** The elements of a graph, by what they are to the reader. */
export interface Spdx3Graph {
  readonly packages: readonly Typed<Spdx3Package>[];
  /** The names of parties by their ids; undefined for one that has none. */
  readonly agents: ReadonlyMap<string, string | undefined>;
  readonly collections: readonly Typed<Spdx3Collection>[];
  readonly relationships: readonly Typed<Spdx3Relationship>[];
  /** The ids of everything that is neither a package nor a collection. */
  readonly others: readonly string[];
  readonly faults: readonly Issue[];
}

/** Sorts the elements of a document and checks the shape of what is read of them. */
export function readSpdx3Graph(document: Readonly<Record<string, unknown>>, file: string): Spdx3Graph {
  const faults: Issue[] = [];
  const elements = collectSpdx3Elements(document, (pointer, code, detail) =>
    faults.push({ pointer, code, detail, severity: 'error', file }),
  );
  const read = <T extends object>(kind: Spdx3Kind | undefined, schema: z.ZodType<T[]>): Typed<T>[] => {
    const chosen = elements.filter(({ type }) => SPDX3_KINDS.get(type) === kind);
    // All at once, which takes half the time.
    const parsed = parseWith(
      schema,
      chosen.map(({ value }) => value),
      file,
    );
    if ('value' in parsed) return parsed.value.map((one, at) => ({ ...one, ...placeOf(chosen[at]) }));
    for (const issue of parsed.issues) faults.push({ ...issue, pointer: pointerIn(chosen, issue.pointer) });
    return [];
  };
  const agents = read('agent', Agents);
  const relationships = read('relationship', Relationships);
  return {
    packages: read('package', Packages),
    agents: new Map(agents.map(({ spdxId, name }) => [spdxId, name])),
    collections: read('collection', Collections),
    relationships,
    others: [...agents, ...relationships, ...read(undefined, Others)].flatMap(({ spdxId }) => spdxId ?? []),
    faults,
  };
}

function placeOf(element: Spdx3Element | undefined): { type: string; at: string } {
  return { type: element?.type ?? '', at: element?.at ?? '' };
}

/** A pointer into the list of `elements`, as one into the document. */
function pointerIn(elements: readonly Spdx3Element[], pointer: string): string {
  const [, at = '', ...path] = pointer.split('/');
  return [elements[Number(at)]?.at ?? '', ...path].join('/');
}
