import type { z } from 'zod';
import type { Issue } from '../../../model/error.ts';
import { parseWith } from '../../../model/parse.ts';
import { collectSpdx3Elements, type Spdx3Element } from './collect-spdx3-elements.ts';
import { Spdx3Agent, Spdx3Collection, Spdx3Other, Spdx3Package, Spdx3Relationship } from './spdx3-schemas.ts';
import { SPDX3_KINDS } from './spdx3-types.ts';

type Placed<T> = T & { readonly at: string };

/** The elements of a graph, by what they are to the reader. */
export interface Spdx3Graph {
  readonly packages: readonly Placed<Spdx3Package>[];
  /** The names of parties by their ids; undefined for one that has none. */
  readonly agents: ReadonlyMap<string, string | undefined>;
  readonly collections: readonly Placed<z.infer<typeof Spdx3Collection> & { readonly type: string }>[];
  readonly relationships: readonly Placed<Spdx3Relationship & { readonly type: string }>[];
  /** The ids of everything else. */
  readonly others: readonly string[];
  readonly faults: readonly Issue[];
}

/** Sorts the elements of a document and checks the shape of what is read of them. */
export function readSpdx3Graph(document: Readonly<Record<string, unknown>>, file: string): Spdx3Graph {
  const faults: Issue[] = [];
  const elements = collectSpdx3Elements(document, (pointer, code, detail) =>
    faults.push({ pointer, code, detail, severity: 'error', file }),
  );
  const read = <T>(schema: z.ZodType<T>, { value, at }: Spdx3Element): T | undefined => {
    const parsed = parseWith(schema, value, file);
    if ('value' in parsed) return parsed.value;
    for (const issue of parsed.issues) faults.push({ ...issue, pointer: at + issue.pointer });
    return undefined;
  };

  const packages: Placed<Spdx3Package>[] = [];
  const agents = new Map<string, string | undefined>();
  const collections: Spdx3Graph['collections'][number][] = [];
  const relationships: Spdx3Graph['relationships'][number][] = [];
  const others: string[] = [];
  for (const element of elements) {
    const { type, at } = element;
    switch (SPDX3_KINDS.get(type)) {
      case 'package': {
        const one = read(Spdx3Package, element);
        if (one !== undefined) packages.push({ ...one, at });
        break;
      }
      case 'agent': {
        const one = read(Spdx3Agent, element);
        if (one === undefined) break;
        agents.set(one.spdxId, one.name);
        others.push(one.spdxId);
        break;
      }
      case 'collection': {
        const one = read(Spdx3Collection, element);
        if (one !== undefined) collections.push({ ...one, type, at });
        break;
      }
      case 'relationship': {
        const one = read(Spdx3Relationship, element);
        if (one !== undefined) relationships.push({ ...one, type, at });
        break;
      }
      case undefined: {
        const id = read(Spdx3Other, element)?.spdxId;
        if (id !== undefined) others.push(id);
      }
    }
  }
  return { packages, agents, collections, relationships, others, faults };
}
