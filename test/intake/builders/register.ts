import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Builder } from '../../../src/model/builder.ts';
import { FactRecord } from '../../../src/model/fact.ts';
import { PlaceSets } from '../../../src/model/place.ts';
import { Sources } from '../../../src/model/source.ts';
import { Vocabulary } from '../../../src/model/vocabulary.ts';

export const shippedJson = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8'));

/** What the words of the shipped register are known in. */
export const CONTEXT = {
  vocabulary: Vocabulary.parse(shippedJson('rules/vocabulary.json')),
  places: PlaceSets.parse(shippedJson('rules/places.json')).places,
  sources: Sources.parse(shippedJson('data/sources.json')).sources,
};

export const fact = (more: object = {}): FactRecord =>
  FactRecord.parse({
    id: 'here',
    name: 'build.origin',
    value: ['CH'],
    from: '2023-01-01',
    published: '2023-01-01',
    status: 'in-effect',
    source: 'example-alpine-builds-page',
    assurance: 'attested',
    ...more,
  });

export const builder = (more: object = {}): Builder =>
  Builder.parse({
    id: 'example-builds',
    title: 'Example Builds (fictional)',
    fictional: true,
    builderIds: ['https://builds.example'],
    operator: { name: 'Example Builds AG (fictional)', country: 'CH' },
    facts: [fact()],
    ...more,
  });
