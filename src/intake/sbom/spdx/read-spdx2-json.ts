import { z } from 'zod';
import type { Bill } from '../../../model/bill.ts';
import { parseWith } from '../../../model/parse.ts';
import { makeBill } from './make-bill.ts';
import { refuse, refuseVersion } from './refuse.ts';
import { DOCUMENT_ID, nameOfVersion, type Spdx2Relationship } from './spdx2-document.ts';
import { understandSpdx2 } from './understand-spdx2.ts';
import { WarningTally } from './warning-tally.ts';

const Text = z.string().trim();
const Id = Text.min(1);
const Versioned = z.object({ spdxVersion: Text });

/** What is read of a document; whatever else stands in it is left alone. */
const Document = z.object({
  SPDXID: Id.default(DOCUMENT_ID),
  documentDescribes: z.array(Id).default([]),
  packages: z
    .array(
      z.object({
        SPDXID: Id,
        name: Text.min(1),
        versionInfo: Text.optional(),
        supplier: Text.optional(),
        originator: Text.optional(),
        downloadLocation: Text.optional(),
        homepage: Text.optional(),
        copyrightText: Text.optional(),
        externalRefs: z.array(z.object({ referenceType: Text, referenceLocator: Text })).optional(),
        hasFiles: z.array(Id).optional(),
      }),
    )
    .default([]),
  files: z.array(z.object({ SPDXID: Id.optional() })).default([]),
  snippets: z.array(z.object({ SPDXID: Id.optional(), snippetFromFile: Id.optional() })).default([]),
  relationships: z
    .array(z.object({ spdxElementId: Id, relationshipType: Id, relatedSpdxElement: Id }))
    .default([]),
});
type Document = z.infer<typeof Document>;

/**
 * Reads a parsed SPDX 2.2 or 2.3 document in JSON. `file` is how messages name it. Throws `AssayError` `malformed` with
 * every fault by JSON pointer; a version that is not read is named.
 */
export function readSpdx2Json(value: unknown, file: string): Bill {
  const versioned = parseWith(Versioned, value, file);
  if (!('value' in versioned)) throw refuse(file, 'SPDX (JSON)', versioned.issues);
  const { spdxVersion } = versioned.value;
  const version = nameOfVersion(spdxVersion);
  if (version === undefined) throw refuseVersion(file, spdxVersion, '/spdxVersion');

  const format = `${version} (JSON)`;
  const parsed = parseWith(Document, value, file);
  if (!('value' in parsed)) throw refuse(file, format, parsed.issues);
  const document = parsed.value;
  const content = understandSpdx2({
    format,
    file,
    SPDXID: document.SPDXID,
    documentDescribes: document.documentDescribes.map((id, at) => ({ id, at: `/documentDescribes/${at}` })),
    packages: document.packages.map((one, at) => Object.assign(one, { at: `/packages/${at}` })),
    others: [...document.files, ...document.snippets].flatMap(({ SPDXID }) => SPDXID ?? []),
    relationships: [...contained(document), ...related(document)],
    warnings: new WarningTally(file),
  });
  return makeBill(content);
}

function related({ relationships }: Document): Spdx2Relationship[] {
  return relationships.map((one, at) => Object.assign(one, { at: `/relationships/${at}` }));
}

/** What fields of packages and snippets say of the files that they hold or stand in. */
function contained({ packages, files, snippets }: Document): Spdx2Relationship[] {
  const listed = new Set(files.map(({ SPDXID }) => SPDXID));
  return [
    ...packages.flatMap(({ SPDXID, hasFiles = [] }, one) =>
      hasFiles.map((file, at) => ({
        spdxElementId: SPDXID,
        // That a file is not listed is told all the same, but no part is missing with it.
        relationshipType: listed.has(file) ? 'CONTAINS' : 'OTHER',
        relatedSpdxElement: file,
        at: `/packages/${one}/hasFiles/${at}`,
      })),
    ),
    ...snippets.flatMap(({ SPDXID, snippetFromFile }, at) =>
      SPDXID === undefined || snippetFromFile === undefined
        ? []
        : {
            spdxElementId: snippetFromFile,
            relationshipType: 'CONTAINS',
            relatedSpdxElement: SPDXID,
            at: `/snippets/${at}/snippetFromFile`,
          },
    ),
  ];
}
