import { z } from 'zod';
import { AssayError } from '../../../../model/error.ts';
import type { ListKind } from '../../../../model/list-kind.ts';
import type { ListImport } from '../../../../model/list-snapshot.ts';
import { jsonPointer, parseWith } from '../../../../model/parse.ts';
import { cleanText, statedNames, statedText } from '../clean-text.ts';
import { ImportDraft } from '../draft-import.ts';
import type { ImportFile } from '../import-file.ts';
import { textsWithin } from '../row-text.ts';
import { exclusionEntry } from './import-sam-csv.ts';
import type { SamRecord } from './sam-entry.ts';

/** What the API writes where a text may stand: nothing, in many spellings, or the text. */
const Text = z
  .union([z.string(), z.number(), z.null()])
  .transform((value) => (value === null ? '' : statedText(String(value))));
const Address = z.object({ countryCode: Text });
const NamedParty = z.object({ exclusionName: Text });

/** One exclusion of the API, as far as it is read. It may have other fields, but a renamed one must not pass for an empty. */
const Exclusion = z.object({
  exclusionDetails: z.object({
    classificationType: Text,
    exclusionType: Text,
    exclusionProgram: Text,
    excludingAgencyCode: Text,
    excludingAgencyName: Text,
  }),
  exclusionIdentification: z.object({
    ueiSAM: Text,
    cageCode: Text,
    npi: Text,
    prefix: Text,
    firstName: Text,
    middleName: Text,
    lastName: Text,
    suffix: Text,
    entityName: Text,
  }),
  exclusionActions: z.object({
    listOfActions: z.array(
      z.object({
        createDate: Text,
        updateDate: Text,
        activateDate: Text,
        terminationDate: Text,
        recordStatus: Text,
      }),
    ),
  }),
  exclusionPrimaryAddress: Address.nullable(),
  exclusionSecondaryAddress: z.array(Address).nullable(),
  exclusionOtherInformation: z.object({
    isFASCSAOrder: Text.optional(),
    additionalComments: Text,
    ctCode: Text,
    references: z.object({ referencesList: z.array(NamedParty).nullable() }).nullable(),
    moreLocations: z.array(NamedParty).nullable(),
  }),
  vesselDetails: z.object({ flag: Text, owner: Text }).nullable(),
});
type Exclusion = z.infer<typeof Exclusion>;

/** Where a record names somebody. */
const NAME_KEYS: ReadonlySet<string> = new Set([
  ...['entityName', 'prefix', 'firstName', 'middleName', 'lastName', 'suffix', 'exclusionName', 'owner'],
]);

const Answer = z.object({
  totalRecords: z.int().min(0),
  excludedEntity: z.array(z.unknown()),
});

/**
 * Reads SAM's exclusions from what version 4 of the API answers in JSON. An answer that holds fewer records than it says
 * there are is partial. Throws `AssayError` `malformed` when it is no such answer.
 */
export function importSamJson(kind: ListKind, file: ImportFile, content: unknown): ListImport {
  const answer = parseWith(Answer, content, file.name);
  if (!('value' in answer))
    throw new AssayError(
      'malformed',
      `\`${file.name}\` is not an answer of the SAM exclusions API, version 4`,
      answer.issues,
    );
  const draft = new ImportDraft(kind, [file]);
  for (const [index, record] of answer.value.excludedEntity.entries()) {
    const at = `${file.name}#${jsonPointer(['excludedEntity', index])}`;
    const cells = () => textsWithin(record, NAME_KEYS);
    draft.countRow();
    const parsed = parseWith(Exclusion, record);
    if ('value' in parsed) {
      draft.take(exclusionEntry(kind, recordOf(parsed.value, at, cells), draft));
      continue;
    }
    const [issue] = parsed.issues;
    draft.turnAway({
      at: `${at}${issue?.pointer ?? ''}`,
      cells: cells(),
      code: 'list.field',
      detail: issue?.detail ?? 'cannot be read',
    });
  }
  return draft.finish({ format: 'sam-api-json', declaredRows: answer.value.totalRecords });
}

function recordOf(exclusion: Exclusion, at: string, cells: () => readonly string[]): SamRecord {
  const {
    exclusionDetails: details,
    exclusionIdentification: who,
    exclusionOtherInformation: other,
  } = exclusion;
  const names = statedNames(
    [...(other.references?.referencesList ?? []), ...(other.moreLocations ?? [])].map(
      ({ exclusionName }) => exclusionName,
    ),
  );
  const identifiers = [
    { scheme: 'uei', value: who.ueiSAM },
    { scheme: 'cage', value: who.cageCode },
    { scheme: 'npi', value: who.npi },
  ];
  return {
    at,
    get cells() {
      return cells();
    },
    classification: details.classificationType,
    name: who.entityName,
    prefix: who.prefix,
    person: [who.firstName, who.middleName, who.lastName, who.suffix],
    crossReferences: { names },
    countries: [
      exclusion.exclusionPrimaryAddress?.countryCode ?? '',
      ...(exclusion.exclusionSecondaryAddress ?? []).map(({ countryCode }) => countryCode),
      exclusion.vesselDetails?.flag ?? '',
    ].map(cleanText),
    identifiers: identifiers.filter(({ value }) => value !== ''),
    samNumber: '',
    agency: details.excludingAgencyCode || details.excludingAgencyName,
    program: details.exclusionProgram,
    type: details.exclusionType,
    ctCode: other.ctCode,
    isFascsaOrder: /^y(es)?$/i.test(other.isFASCSAOrder ?? ''),
    comments: other.additionalComments,
    vesselOwner: exclusion.vesselDetails?.owner ?? '',
    actions: exclusion.exclusionActions.listOfActions.map((action) => ({
      active: action.activateDate,
      termination: action.terminationDate,
      created: action.createDate,
      updated: action.updateDate,
      status: action.recordStatus,
    })),
  };
}
