import type { PlainDate } from '../../model/date.ts';
import { jsonPointer, show } from '../../model/parse.ts';
import { fieldAt, textAt } from './json-field.ts';
import { type Fault, showPlain } from './place.ts';
import { plainAddress } from './plain-address.ts';
import { readDay } from './read-day.ts';

type Path = readonly string[];

/** Where a kind of predicate says what. What stands in no path here is not read: the rest holds secrets and people. */
interface PredicateShape {
  readonly builder: Path;
  readonly buildType: Path;
  readonly finished: Path;
  readonly started: Path;
  /** The first that holds a plain address counts. */
  readonly source: readonly Path[];
}

const PARAMETERS = ['buildDefinition', 'externalParameters'];

/** **The kinds of predicate that are understood**; a new one starts here. */
const SHAPES: ReadonlyMap<string, PredicateShape> = new Map([
  [
    'https://slsa.dev/provenance/v0.1',
    {
      builder: ['builder', 'id'],
      buildType: ['recipe', 'type'],
      finished: ['metadata', 'buildFinishedOn'],
      started: ['metadata', 'buildStartedOn'],
      source: [],
    },
  ],
  [
    'https://slsa.dev/provenance/v0.2',
    {
      builder: ['builder', 'id'],
      buildType: ['buildType'],
      finished: ['metadata', 'buildFinishedOn'],
      started: ['metadata', 'buildStartedOn'],
      source: [['invocation', 'configSource', 'uri']],
    },
  ],
  [
    'https://slsa.dev/provenance/v1',
    {
      builder: ['runDetails', 'builder', 'id'],
      buildType: ['buildDefinition', 'buildType'],
      finished: ['runDetails', 'metadata', 'finishedOn'],
      started: ['runDetails', 'metadata', 'startedOn'],
      // What a build type calls it is up to the build type; these are names that several use.
      source: [
        [...PARAMETERS, 'source', 'uri'],
        [...PARAMETERS, 'source'],
        [...PARAMETERS, 'configSource', 'uri'],
        [...PARAMETERS, 'workflow', 'repository'],
        [...PARAMETERS, 'buildConfigSource', 'repository'],
        [...PARAMETERS, 'repository'],
      ],
    },
  ],
]);

/** What a predicate says of the build. */
export interface Build {
  readonly builder?: string;
  readonly buildType?: string;
  readonly builtOn?: PlainDate;
  readonly sourceUri?: string;
}

/** Reads a predicate by its type, with what is odd about it, by pointers from the predicate. */
export function readPredicate(
  predicateType: string,
  predicate: unknown,
): { readonly build: Build; readonly oddities: readonly Fault[] } {
  const shape = SHAPES.get(predicateType);
  if (shape === undefined) {
    const kinds = [...SHAPES.keys()].map(show).join(', ');
    const detail = `${show(predicateType)} is no kind of provenance that is read (${kinds}): who built it is taken as not known`;
    return { build: {}, oddities: [{ pointer: '', code: 'provenance.predicate', detail }] };
  }
  const builder = textAt(predicate, shape.builder);
  const buildType = textAt(predicate, shape.buildType);
  const sourceUri = shape.source
    .map((path) => textAt(predicate, path))
    .map((text) => (text === undefined ? undefined : plainAddress(text)))
    .find((address) => address !== undefined);
  const { day, oddities } = dayOf(predicate, shape);
  return {
    build: {
      ...(builder === undefined ? {} : { builder }),
      ...(buildType === undefined ? {} : { buildType }),
      ...(day === undefined ? {} : { builtOn: day }),
      ...(sourceUri === undefined ? {} : { sourceUri }),
    },
    oddities: [
      ...(builder === undefined
        ? [
            {
              pointer: jsonPointer(shape.builder),
              code: 'provenance.builder',
              detail: 'the statement names no builder: where it was built is taken as not known',
            },
          ]
        : []),
      ...oddities,
    ],
  };
}

function dayOf(predicate: unknown, shape: PredicateShape) {
  const oddities: Fault[] = [];
  for (const path of [shape.finished, shape.started]) {
    const given = fieldAt(predicate, path);
    if (given === undefined || given === null) continue;
    const day = typeof given === 'string' ? readDay(given) : undefined;
    if (day !== undefined) return { day, oddities };
    const detail = `${showPlain(given)} is no time of a build (\`2024-05-15T10:00:00Z\`); it is taken as not known`;
    oddities.push({ pointer: jsonPointer(path), code: 'provenance.date', detail });
  }
  return { day: undefined, oddities };
}
