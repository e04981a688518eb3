import { AssayError } from '../../../../model/error.ts';
import type { ListImport } from '../../../../model/list-snapshot.ts';
import type { ListedOwner } from '../../../../model/listing.ts';
import { parseWith, show } from '../../../../model/parse.ts';
import { ImportDraft } from '../draft-import.ts';
import type { ImportFile } from '../import-file.ts';
import { textsWithin } from '../row-text.ts';
import {
  COUNTRY_PROPERTIES,
  FtmEntity,
  holdsMore,
  IDENTIFIER_PROPERTIES,
  NAME_PROPERTIES,
  NO_PARTY,
  textsOf,
} from './ftm-entity.ts';
import { type FtmLine, type FtmParty, ftmEntry, ftmNames, ftmShare } from './ftm-party.ts';
import { readJsonLines } from './read-json-lines.ts';

const READ_PROPERTIES = [
  ...NAME_PROPERTIES.map(([name]) => name),
  ...IDENTIFIER_PROPERTIES.map(([name]) => name),
  ...COUNTRY_PROPERTIES,
  ...['topics', 'notes'],
];

const OWNERSHIP_PROPERTIES = ['asset', 'owner', 'percentage'];
const SANCTION_PROPERTIES = ['entity', 'program', 'programId', 'authority', 'provisions', 'reason'].concat([
  'listingDate',
  'startDate',
  'endDate',
]);

/**
 * Reads entities of FollowTheMoney, one a line. Sanctions and ownerships are lines of their own and go to the party that they
 * are about; parties that are no target themselves, addresses and other relations are set aside. Throws `AssayError`
 * `malformed` when no line is an entity, or when the file only tells what has changed.
 */
export function importFtm(file: ImportFile): ListImport {
  const draft = new ImportDraft('ftm', [file]);
  const lines = readLines(file, draft);
  const parties = new Map<string, FtmParty>();
  const about: FtmLine[] = [];
  /** Parties that are not listed themselves, whose names owners are told by. */
  const captions = new Map<string, string>();
  let lastSeen = '';
  for (const line of lines) {
    const { entity } = line;
    lastSeen = [lastSeen, entity.last_seen ?? ''].sort().at(-1) ?? '';
    if (entity.schema === 'Ownership' || entity.schema === 'Sanction') about.push(line);
    else addParty(line, parties, captions, draft);
  }
  for (const line of about) addAbout(line, parties, captions, draft);
  for (const party of parties.values()) draft.take(ftmEntry(party, draft));
  return draft.finish({
    format: 'ftm',
    sourceDate: draft.date(lastSeen.slice(0, 10), 'iso', 'the day of the list is not known', file.name),
  });
}

function readLines(file: ImportFile, draft: ImportDraft): FtmLine[] {
  const lines: FtmLine[] = [];
  for (const { line, raw, read } of readJsonLines(file)) {
    const at = `${file.name}:${line}`;
    draft.countRow();
    if ('fault' in read) {
      const { column, what } = read.fault;
      draft.turnAway({ at: `${at}:${column}`, cells: [raw], code: 'json.syntax', detail: what });
      continue;
    }
    if (isDelta(read.value))
      throw new AssayError(
        'malformed',
        `\`${file.name}\` tells only what has changed (line ${line}); import the whole data set, not a delta`,
      );
    const parsed = parseWith(FtmEntity, read.value);
    if ('value' in parsed) lines.push(lineOf(at, parsed.value));
    else {
      const [issue] = parsed.issues;
      draft.turnAway({
        at,
        cells: textsWithin(read.value, NAME_KEYS),
        code: 'list.field',
        detail: `${issue?.pointer ?? ''}  ${issue?.detail ?? ''}`.trim(),
      });
    }
  }
  if (lines.length === 0)
    throw new AssayError(
      'malformed',
      `\`${file.name}\` holds no entity of FollowTheMoney, one a line in JSON`,
    );
  return lines;
}

function lineOf(at: string, entity: FtmEntity): FtmLine {
  return {
    at,
    entity,
    get cells() {
      return textsWithin(entity, NAME_KEYS);
    },
  };
}
/** Where an entity says how it is called. */
const NAME_KEYS: ReadonlySet<string> = new Set(['caption', ...NAME_PROPERTIES.map(([name]) => name)]);

function isDelta(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'op') &&
    Object.hasOwn(value, 'entity')
  );
}

function addParty(
  line: FtmLine,
  parties: Map<string, FtmParty>,
  captions: Map<string, string>,
  draft: ImportDraft,
): void {
  const { entity } = line;
  const { id, schema, target } = entity;
  const more = holdsMore(entity, READ_PROPERTIES);
  const name = ftmNames(entity)[0]?.text;
  const earlier = parties.get(id);
  const refuse = (code: string, detail: string) => draft.turnAway({ ...line, code, detail });
  const setAside = (code: string, detail: string) => draft.turnAway({ ...line, code, detail, isAside: true });
  if (more !== undefined)
    refuse('list.value', `${show(more)} holds what is no text; export the entities flat`);
  else if (name !== undefined && target === false) {
    captions.set(id, name);
    setAside('list.no-target', 'it is related to somebody on the list and not listed itself');
  } else if (NO_PARTY.has(schema))
    setAside('list.no-party', `an entity of the schema ${show(schema)} lists nobody`);
  else if (name === undefined) refuse('list.no-name', `the entity ${show(id)} has no name`);
  else if (earlier !== undefined)
    refuse('list.repeated-number', `the id ${show(id)} is already that of the entity at ${earlier.at}`);
  else parties.set(id, { at: line.at, entity, sanctions: [], owners: [], rows: 1 });
}

/** Adds a sanction or an ownership to those that it is about, and counts its line for the first of them. */
function addAbout(
  line: FtmLine,
  parties: ReadonlyMap<string, FtmParty>,
  captions: ReadonlyMap<string, string>,
  draft: ImportDraft,
): void {
  const { entity, at } = line;
  const isOwnership = entity.schema === 'Ownership';
  const more = holdsMore(entity, isOwnership ? OWNERSHIP_PROPERTIES : SANCTION_PROPERTIES);
  const ids = new Set(textsOf(entity, isOwnership ? 'asset' : 'entity'));
  const found = [...ids].flatMap((id) => parties.get(id) ?? []);
  const [first] = found;
  if (more !== undefined) {
    const detail = `${show(more)} holds what is no text; export the entities flat`;
    draft.turnAway({ ...line, code: 'list.value', detail });
  } else if (first === undefined) {
    const detail = 'whom it is about is not on the list itself';
    draft.turnAway({ ...line, code: 'list.no-target', detail, isAside: true });
  } else {
    first.rows += 1;
    for (const party of found) {
      if (isOwnership) party.owners.push(...ownersOf(entity, at, parties, captions, draft));
      else party.sanctions.push(entity);
    }
  }
}

function ownersOf(
  ownership: FtmEntity,
  at: string,
  parties: ReadonlyMap<string, FtmParty>,
  captions: ReadonlyMap<string, string>,
  draft: ImportDraft,
): ListedOwner[] {
  const share = ftmShare(textsOf(ownership, 'percentage'));
  return textsOf(ownership, 'owner').flatMap((id): ListedOwner[] => {
    const owner = parties.get(id)?.entity;
    const name = owner === undefined ? captions.get(id) : ftmNames(owner)[0]?.text;
    if (name !== undefined) return [{ name, tie: 'owner', ...(share === undefined ? {} : { share }) }];
    draft.warnOfValue('list.owner', id, 'owns somebody on the list and has no name here', at);
    return [];
  });
}
