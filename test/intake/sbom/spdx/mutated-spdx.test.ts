import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../../src/intake/document/open-document.ts';
import { readSpdxTagValue } from '../../../../src/intake/sbom/spdx/read-spdx-tag-value.ts';
import { readSpdx2Json } from '../../../../src/intake/sbom/spdx/read-spdx2-json.ts';
import { readSpdx3Json } from '../../../../src/intake/sbom/spdx/read-spdx3-json.ts';
import type { Bill } from '../../../../src/model/bill.ts';
import { AssayError } from '../../../../src/model/error.ts';
import { mutateJson, mutateText, type Random, seededRandom } from '../../mutations.ts';
import { EXAMPLE_2, EXAMPLE_3, EXAMPLE_TAG_VALUE } from './example-documents.ts';

const ROUNDS = 20_000;

type Json = Readonly<Record<string, unknown>>;
/** A package as the naive walks find it. */
interface Found {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const objectsIn = (value: unknown): Json[] => listOf(value).filter(isObject);
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const versionOf = (value: unknown) => textOf(value).replace(/^(?:NOASSERTION|NONE)$/, '');

/** Names and versions of all packages but the one that is described, if one is. */
function partsOf(packages: readonly Found[], described: ReadonlySet<string>): string[] {
  const about = packages.filter(({ id }) => described.has(id));
  return packages
    .filter((one) => about.length !== 1 || one !== about[0])
    .map(({ name, version }) => `${name} ${version}`)
    .toSorted();
}

function partsOfSpdx2(document: unknown): string[] {
  if (!isObject(document)) return [];
  const own = document.SPDXID === undefined ? 'SPDXRef-DOCUMENT' : textOf(document.SPDXID);
  const described = new Set(listOf(document.documentDescribes).map(textOf));
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of objectsIn(document.relationships)) {
    const type = textOf(relationshipType).toUpperCase();
    if (type === 'DESCRIBES' && textOf(spdxElementId) === own) described.add(textOf(relatedSpdxElement));
    if (type === 'DESCRIBED_BY' && textOf(relatedSpdxElement) === own) described.add(textOf(spdxElementId));
  }
  const packages = objectsIn(document.packages).map(({ SPDXID, name, versionInfo }) => ({
    id: textOf(SPDXID),
    name: textOf(name),
    version: versionOf(versionInfo),
  }));
  return partsOf(packages, described);
}

/** By regular expressions over the whole text, its longer texts taken out first. */
function partsOfTags(given: string): string[] {
  const kept: string[] = [];
  const text = given
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*[A-Za-z]+:[^\S\n]*)<text>([\s\S]*?)<\/text>/gm, (_all, tag, inner) => {
      kept.push(inner);
      return `${tag}§${kept.length - 1}§`;
    });
  const restore = (value: string) => value.replace(/^§(\d+)§$/, (_all, at) => kept[at] ?? '').trim();
  const lines = [...text.matchAll(/^\s*([A-Za-z]+):([^\n]*)$/gm)].map(([, tag = '', value = '']) => ({
    tag,
    value: restore(value.trim()),
  }));
  const packages: { id: string; name: string; version: string }[] = [];
  const described = new Set<string>();
  let own = '';
  for (const [at, { tag, value }] of lines.entries()) {
    const before = lines
      .slice(0, at)
      .findLast((one) => /^(?:PackageName|FileName|SnippetSPDXID|LicenseID)$/.test(one.tag));
    if (tag === 'PackageName') packages.push({ id: '', name: value, version: '' });
    const last = packages.at(-1);
    if (tag === 'SPDXID' && before === undefined) own = value;
    if (tag === 'SPDXID' && before?.tag === 'PackageName' && last !== undefined) last.id = value;
    if (tag === 'PackageVersion' && last !== undefined) last.version = versionOf(value);
  }
  for (const { tag, value } of lines) {
    const [from = '', type, to = ''] = value.split(/\s+/);
    if (tag !== 'Relationship') continue;
    if (type?.toUpperCase() === 'DESCRIBES' && from === (own || 'SPDXRef-DOCUMENT')) described.add(to);
    if (type?.toUpperCase() === 'DESCRIBED_BY' && to === (own || 'SPDXRef-DOCUMENT')) described.add(from);
  }
  return partsOf(packages, described);
}

function allObjects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(allObjects);
  return isObject(value) ? [value, ...Object.values(value).flatMap(allObjects)] : [];
}

function partsOfSpdx3(document: unknown): string[] {
  if (!isObject(document)) return [];
  const objects = allObjects(Object.hasOwn(document, '@graph') ? document['@graph'] : document);
  const idOf = (value: unknown) => textOf(isObject(value) && 'spdxId' in value ? value.spdxId : value);
  const collections = objects.filter(({ type }) =>
    /^(?:SpdxDocument|software_Sbom|Bom|Bundle)$/.test(String(type)),
  );
  const documents = collections.filter(({ type }) => type === 'SpdxDocument');
  const described = new Set<string>();
  const follow = (one: Json, seen: readonly Json[]) => {
    for (const id of listOf(one.rootElement).map(idOf)) {
      described.add(id);
      for (const inner of collections)
        if (textOf(inner.spdxId) === id && !seen.includes(inner)) follow(inner, [...seen, inner]);
    }
  };
  for (const one of documents.length > 0 ? documents : collections) follow(one, [one]);
  for (const { type, relationshipType, from, to } of objects)
    if (/^(?:LifecycleScoped)?Relationship$/.test(String(type)) && textOf(relationshipType) === 'describes')
      if (collections.some(({ spdxId }) => textOf(spdxId) === idOf(from)))
        for (const id of listOf(to).map(idOf)) described.add(id);
  const packages = objects
    .filter(({ type }) => /^(?:software_Package|ai_AIPackage|dataset_DatasetPackage)$/.test(String(type)))
    .map(({ spdxId, name, software_packageVersion }) => ({
      id: textOf(spdxId),
      name: textOf(name),
      version: versionOf(software_packageVersion),
    }));
  return partsOf(packages, described);
}

/** Checks what is promised of any bill. */
function checkBill({ parts }: Bill, expected: readonly string[]): void {
  expect(parts.map(({ name, version = '' }) => `${name} ${version}`).toSorted()).toEqual(expected);
  for (const start of parts.keys()) {
    let at: number | undefined = start;
    for (let steps = 0; at !== undefined; steps += 1) {
      const part: Bill['parts'][number] | undefined = parts[at];
      if (part === undefined || steps > parts.length) throw new Error(`part ${start} stands in no tree`);
      at = part.within;
    }
  }
}

/** Reads a broken document: a bill to be checked, or the refusal that every other document must get. */
function readOrRefuse(broken: string, read: (document: ReturnType<typeof openDocument>) => Bill | undefined) {
  try {
    return read(openDocument(broken, 'broken'));
  } catch (error) {
    if (error instanceof AssayError) return undefined;
    throw error;
  }
}

const breakJson = (value: unknown) => (random: Random) =>
  random() < 0.7 ? breakValue(value, random) : mutateText(JSON.stringify(value, null, 1), random);

/** `mutateJson`, which cannot go on once it has lost the whole of a value: then nothing is left of it. */
function breakValue(value: unknown, random: Random): string {
  try {
    return JSON.stringify(mutateJson(value, random)) ?? '';
  } catch {
    return '';
  }
}

describe(`${ROUNDS} broken documents are read whole or refused`, () => {
  test.each<
    [
      string,
      number,
      (random: Random) => string,
      (document: ReturnType<typeof openDocument>) => [Bill, string[]] | undefined,
    ]
  >([
    [
      'SPDX 2 in JSON',
      2,
      breakJson(EXAMPLE_2),
      (document) =>
        document.kind === 'json'
          ? [readSpdx2Json(document.value, 'broken'), partsOfSpdx2(document.value)]
          : undefined,
    ],
    [
      'SPDX 2 as tags and values',
      23,
      (random) => mutateText(EXAMPLE_TAG_VALUE, random),
      (document) =>
        document.kind === 'text'
          ? [readSpdxTagValue(document.text, 'broken'), partsOfTags(document.text)]
          : undefined,
    ],
    [
      'SPDX 3 in JSON',
      3,
      breakJson(EXAMPLE_3),
      (document) =>
        document.kind === 'json'
          ? [readSpdx3Json(document.value, 'broken'), partsOfSpdx3(document.value)]
          : undefined,
    ],
  ])('%s', (_notation, seed, breakIt, readIt) => {
    const random = seededRandom(seed);
    let read = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const broken = breakIt(random);
      readOrRefuse(broken, (document) => {
        const both = readIt(document);
        if (both === undefined) return undefined;
        read += 1;
        checkBill(...both);
        return both[0];
      });
    }
    // Neither outcome may be the only one that was tried.
    expect(read).toBeGreaterThan(ROUNDS / 10);
    expect(read).toBeLessThan((ROUNDS * 19) / 20);
  });
});
