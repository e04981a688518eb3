import type { ListImport } from '../../../../model/list-snapshot.ts';
import type { Reach } from '../../../../model/listing.ts';
import { cutRemarks } from '../clean-text.ts';
import { ImportDraft, type RowReading } from '../draft-import.ts';
import type { ImportFile } from '../import-file.ts';
import { readScope } from '../read-scope.ts';
import { readTable, type TableRow, tableForm } from '../read-table.ts';
import { shortDigest } from '../settle-ids.ts';

type FccField = 'what' | 'date';

const FCC_FORM = tableForm<FccField>({
  title: 'the table of the FCC Covered List',
  columns: {
    what: ['covered_equipment_or_services', 'Covered Equipment or Services'],
    date: ['date_of_inclusion_on_covered_list', 'Date of Inclusion on Covered List', 'Date of Inclusion'],
  },
  names: ['what'],
  layouts: [{ format: 'fcc-table', needs: ['what', 'date'] }],
});

/** Who is named, and how far the row says that it reaches. */
interface Named {
  readonly names: readonly string[];
  readonly reach: readonly Reach[];
}

/**
 * Reads the FCC Covered List from its table, which is prose. Names are taken from the sentence "... produced or provided by X
 * ..." only, up to one of the phrases that are known to follow; the whole row travels as the remarks. A row that describes
 * products by where they are made names nobody and is set aside; any other is refused, to be looked at by a person. Whoever is meant
 * because another text lists them is not on the import, which says so.
 */
export async function importFcc(file: ImportFile): Promise<ListImport> {
  const draft = new ImportDraft('fcc', [file]);
  const { format, rows } = await readTable(file, FCC_FORM, draft);
  let namedElsewhere = false;
  for await (const row of rows) {
    draft.take(readRow(row, draft));
    if (!ELSEWHERE.test(row.cell('what').slice(0, LONGEST_ROW))) continue;
    namedElsewhere = true;
    draft.warn(
      'list.elsewhere',
      'it also means those whom another text lists; they stand here only as far as somebody has written them down',
      row.at,
    );
  }
  return draft.finish({ format, namedElsewhere });
}

function readRow(row: TableRow<FccField>, draft: ImportDraft): RowReading {
  const { at, cells } = row;
  const what = row.cell('what');
  const named = readNames(what);
  if (named === 'unclear')
    return {
      at,
      cells,
      code: 'list.prose',
      detail: 'whom the sentence names cannot be told for certain',
    };
  if (named === 'nobody')
    return {
      at,
      cells,
      code: 'list.names-nobody',
      detail: 'it names products by where they are made, which is for a rule to decide, and no maker',
      isAside: true,
    };
  // Updates of a row stand in the same cell, behind the day on which it was made.
  const [day = ''] = row.cell('date').split(/\s*Updated:/);
  const from = draft.date(day, 'us', 'it is not known since when it is listed', at);
  const [first = ''] = named.names;
  const remarks = cutRemarks([what]);
  return {
    id: `fcc-${shortDigest([first, day])}`,
    names: named.names.map((text, index) => ({ text, kind: index === 0 ? 'main' : 'alias' })),
    kind: 'organisation',
    countries: [],
    identifiers: [],
    programmes: ['FCC Covered List'],
    ...draft.listed({ from, published: from }, at),
    ...(remarks === undefined ? {} : { remarks }),
    ...(named.reach.length === 0 ? {} : { reachHint: [...named.reach] }),
    rows: 1,
    at,
  };
}

/** What stands in front of a name. */
const MAKER = /\b(?:produced|provided|supplied|manufactured)(?:, directly or indirectly,)? by /gi;
/** What ends a name: the phrases of the list. A full stop only where the text ends, for names have them inside. */
const BEHIND_NAME =
  /,? (?:subject to|to the extent|including|and its wholly-owned subsidiary|or any of|and any of|or its|and its)\b|\.?$/i;
const SUBSIDIARY = /^,? and its wholly-owned subsidiary /i;
const BY_ORIGIN =
  /^(?:foreign-produced|foreign-made)\b|\b(?:produced|manufactured|made) in (?:a|any) foreign countr(?:y|ies)\b/i;
/** Marks of footnotes and of links that the table leaves behind. */
const RESIDUE = /[†‡^£¹²³*]+|\bVisit - /g;
const NAME_WORD = /^(?:[(&"“]*[\p{Lu}\p{N}][^;]*|&|of|the|de)$/u;
const LONGEST_NAME = 120;
const LONGEST_ROW = 10_000;
/** A row may take over whom a section of a law lists, without a name. */
const ELSEWHERE = /\b(?:listed|named|identified|described|specified) (?:in|under|by) (?:section|sec\.|§)/i;

function readNames(what: string): Named | 'nobody' | 'unclear' {
  if (what.length > LONGEST_ROW) return 'unclear';
  const names: string[] = [];
  const reach = new Set<Reach>();
  for (const { index, 0: lead } of what.matchAll(MAKER)) {
    const rest = what.slice(index + lead.length);
    // "provided by such entity" says again who was named before.
    if (/^such /i.test(rest)) continue;
    const read = readMaker(rest);
    if (read === undefined) return 'unclear';
    names.push(...read.names);
    for (const kind of read.reach) reach.add(kind);
  }
  if (names.length > 0) return { names: [...new Set(names)], reach: [...reach] };
  return BY_ORIGIN.test(what) ? 'nobody' : 'unclear';
}

function readMaker(rest: string): Named | undefined {
  const end = rest.search(BEHIND_NAME);
  const name = rest.slice(0, end).replace(RESIDUE, '').trim();
  const tail = rest.slice(end);
  // Where prose goes on behind the name, or two names stand side by side, nobody here can say where a name ends.
  if (name === '' || name.length > LONGEST_NAME || !name.split(' ').every((word) => NAME_WORD.test(word)))
    return undefined;
  const { reach } = readScope(`x${tail.replace(/\.$/, '')}`);
  const subsidiary = SUBSIDIARY.exec(tail);
  if (subsidiary === null) return { names: [name], reach };
  const below = readMaker(tail.slice(subsidiary[0].length));
  return below === undefined ? undefined : { names: [name, ...below.names], reach: below.reach };
}
