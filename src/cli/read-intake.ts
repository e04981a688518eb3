import { decodeText } from '../intake/document/decode-text.ts';
import { DOCUMENT_LIMITS, type OpenDocument, openDocument } from '../intake/document/open-document.ts';
import { findJsonFault } from '../intake/json/find-json-fault.ts';
import {
  PROCUREMENT_FORMATS,
  type ProcurementFormat,
  readProcurement,
  recogniseProcurement,
} from '../intake/procurement/read-procurement.ts';
import { readProvenance } from '../intake/provenance/read-provenance.ts';
import { isSbom, readSbom } from '../intake/sbom/read-sbom.ts';
import type { Bill } from '../model/bill.ts';
import { AssayError } from '../model/error.ts';
import type { ProcurementFile } from '../model/procurement-record.ts';
import type { Provenance } from '../model/provenance.ts';

/** What `assay intake` can be told that a file is. */
export const INTAKE_FORMATS = ['auto', 'cyclonedx', 'spdx', 'provenance', ...PROCUREMENT_FORMATS] as const;
export type IntakeFormat = (typeof INTAKE_FORMATS)[number];

/** A file as read, and what told its format: "its field `bomFormat`". */
export type Intake = { readonly by: string } & (
  | { readonly kind: 'procurement'; readonly read: ProcurementFile }
  | { readonly kind: 'bill'; readonly read: Bill }
  | { readonly kind: 'provenance'; readonly read: Provenance }
);

/**
 * Reads a file of any format that is understood. `auto` goes by what the file holds, never by its name. Throws `AssayError`
 * as the readers do, and `malformed` for a file that is of none of the formats, or of another than `format` says.
 */
export async function readIntake(bytes: Uint8Array, file: string, format: IntakeFormat): Promise<Intake> {
  refuseCompressed(bytes, file);
  const document = open(bytes, file);
  if (format !== 'auto') return readAs(format, document, bytes, file);
  const recognised =
    recogniseProcurement(document) ?? recogniseProvenance(document) ?? recogniseSbom(document);
  if (recognised !== undefined)
    return { ...(await readAs(recognised.format, document, bytes, file)), by: recognised.by };
  throw new AssayError(
    'malformed',
    `\`${file}\` is of no format that is known (${INTAKE_FORMATS.slice(1).join(', ')}); if it is one of them, name it with --format to see what is wrong with it`,
  );
}

async function readAs(
  format: ProcurementFormat | 'cyclonedx' | 'spdx' | 'provenance' | 'sbom',
  document: OpenDocument,
  bytes: Uint8Array,
  file: string,
): Promise<Intake> {
  const by = '--format';
  if (format === 'provenance') return { kind: 'provenance', by, read: readProvenance(bytes, file) };
  if (format !== 'sbom' && format !== 'cyclonedx' && format !== 'spdx')
    return { kind: 'procurement', by, read: await readProcurement(document, { bytes, format, file }) };
  const read = readSbom(document, file);
  if (format !== 'sbom' && !read.format.toLowerCase().startsWith(format))
    throw new AssayError(
      'malformed',
      `--format \`${format}\`: \`${file}\` is ${read.format}; name that, or leave --format out`,
    );
  return { kind: 'bill', by, read };
}

/** Opens it like any document. JSON Lines of which some lines are broken are lines all the same: that costs those lines. */
function open(bytes: Uint8Array, file: string): OpenDocument {
  try {
    return openDocument(bytes, file);
  } catch (error) {
    const isBrokenJson =
      error instanceof AssayError && error.issues.some(({ code }) => code === 'json.syntax');
    if (!isBrokenJson) throw error;
    const text = decodeText(bytes, file).replace(/^\ufeff/, '');
    const lines = text.split('\n', LINES_TRIED).filter((line) => line.trim() !== '');
    const isOneAlone = (line: string) => findJsonFault(line, DOCUMENT_LIMITS.depth) === undefined;
    if (lines.length > 1 && lines.every((line) => line.startsWith('{')) && lines.some(isOneAlone))
      return { kind: 'text', text };
    throw error;
  }
}

/** The first line may be the broken one. */
const LINES_TRIED = 20;

/** Fields that only a statement of provenance has, in any of its wrappings. */
const PROVENANCE_FIELDS = ['predicateType', 'payloadType', 'dsseEnvelope', 'provenance_summary'];

function recogniseProvenance(document: OpenDocument): { format: 'provenance'; by: string } | undefined {
  for (const value of someValues(document)) {
    const field = PROVENANCE_FIELDS.find((name) => Object.hasOwn(value, name));
    if (field !== undefined) return { format: 'provenance', by: `its field \`${field}\`` };
    const { mediaType } = value;
    if (typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle'))
      return { format: 'provenance', by: 'its media type, a Sigstore bundle' };
  }
  return undefined;
}

/** The objects that a document is, or is a list of, as far as they tell what it is. */
function someValues(document: OpenDocument): Readonly<Record<string, unknown>>[] {
  const values =
    document.kind === 'json'
      ? [document.value].flat()
      : document.kind === 'text'
        ? readLines(document.text)
        : [];
  return values
    .slice(0, LINES_TRIED)
    .filter(
      (value): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null,
    );
}

function readLines(text: string): unknown[] {
  return text
    .split('\n', LINES_TRIED)
    .filter(
      (line) => line.trimStart().startsWith('{') && findJsonFault(line, DOCUMENT_LIMITS.depth) === undefined,
    )
    .map((line): unknown => JSON.parse(line));
}

function recogniseSbom(document: OpenDocument): { format: 'sbom'; by: string } | undefined {
  if (!isSbom(document)) return undefined;
  if (document.kind === 'xml') return { format: 'sbom', by: 'the namespace of its first element' };
  if (document.kind === 'text') return { format: 'sbom', by: 'its line `SPDXVersion`' };
  const [value = {}] = someValues(document);
  const field = ['bomFormat', 'spdxVersion', '@context', '@graph'].find((name) => Object.hasOwn(value, name));
  return { format: 'sbom', by: field === undefined ? 'what it holds' : `its field \`${field}\`` };
}

/** What compressed files begin with. */
const COMPRESSED: readonly (readonly [string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39]],
];

function refuseCompressed(bytes: Uint8Array, file: string): void {
  const found = COMPRESSED.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (found !== undefined)
    throw new AssayError(
      'unreadable',
      `\`${file}\` is compressed (${found[0]}); unpack it, and give what was in it`,
    );
}
