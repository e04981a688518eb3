import { tableForm } from '../read-table.ts';

export type SamField =
  | 'classification'
  | 'name'
  | 'prefix'
  | 'first'
  | 'middle'
  | 'last'
  | 'suffix'
  | 'country'
  | 'secondCountry'
  | 'uei'
  | 'duns'
  | 'cage'
  | 'npi'
  | 'program'
  | 'agency'
  | 'agencyName'
  | 'ctCode'
  | 'type'
  | 'comments'
  | 'active'
  | 'termination'
  | 'status'
  | 'crossReference'
  | 'references'
  | 'otherNames'
  | 'samNumber'
  | 'created'
  | 'updated'
  | 'fascsa'
  | 'flag'
  | 'owner';

const COMMON = ['classification', 'name', 'first', 'last', 'country', 'type', 'comments', 'active'] as const;

/** The columns of SAM's exclusions: the extract, the extract of FASCSA orders, and the CSV of the API. */
export const SAM_FORM = tableForm<SamField>({
  title: 'a list of SAM exclusions',
  columns: {
    classification: ['Classification', 'classificationType'],
    name: ['Name', 'entityName'],
    prefix: ['Prefix'],
    first: ['First', 'firstName'],
    middle: ['Middle', 'middleName'],
    last: ['Last', 'lastName'],
    suffix: ['Suffix'],
    country: ['Country', 'exclusionPrimaryAddress:countryCode'],
    secondCountry: ['exclusionSecondaryAddress:countryCode'],
    uei: ['Unique Entity Identifier (SAM)', 'Unique Entity ID', 'Unique Entity ID (SAM)', 'ueiSAM'],
    duns: ['Unique Entity Identifier (DUNS)', 'DUNS'],
    cage: ['CAGE', 'CAGE Code'],
    npi: ['NPI'],
    program: ['Exclusion Program'],
    agency: ['Excluding Agency', 'excludingAgencyCode'],
    agencyName: ['excludingAgencyName'],
    ctCode: ['CT Code'],
    type: ['Exclusion Type'],
    comments: ['Additional Comments'],
    active: ['Active Date', 'activateDate', 'Activation Date'],
    termination: ['Termination Date'],
    status: ['Record Status'],
    crossReference: ['Cross-Reference'],
    references: ['references:exclusionName'],
    otherNames: ['moreLocations:exclusionName'],
    samNumber: ['SAM Number'],
    created: ['Creation Date', 'createDate'],
    updated: ['Update Date'],
    fascsa: ['FASCSA Order Flag', 'isFASCSAOrder'],
    flag: ['flag'],
    owner: ['owner'],
  },
  layouts: [
    {
      format: 'sam-extract',
      needs: [
        ...COMMON,
        'termination',
        'uei',
        'program',
        'agency',
        'ctCode',
        'crossReference',
        'samNumber',
        'created',
      ],
    },
    // It has the columns of the orders, too, so it goes first.
    {
      format: 'sam-api-csv',
      needs: [
        ...COMMON,
        'termination',
        'uei',
        'program',
        'agency',
        'ctCode',
        'references',
        'otherNames',
        'created',
      ],
    },
    {
      format: 'sam-fascsa',
      needs: [...COMMON, 'termination', 'uei', 'cage', 'agency', 'created', 'updated', 'fascsa'],
    },
  ],
  names: ['name', 'first', 'middle', 'last', 'suffix', 'crossReference', 'references', 'otherNames', 'owner'],
  ignored: [
    ...['Address 1', 'Address 2', 'Address 3', 'Address 4', 'City', 'State / Province', 'Zip Code'],
    ...['D&B Open Data Flag', 'dnbOpenData', 'terminationType', 'evsInvestigationStatus', 'references:type'],
    ...['callSign', 'type', 'tonnage', 'grt'],
    ...['moreLocations:ueiSAM', 'moreLocations:cageCode', 'moreLocations:npi', 'moreLocations:duns'],
    ...[
      'exclusionPrimaryAddress',
      'exclusionSecondaryAddress',
      'moreLocations:primaryAddress',
      'moreLocations:secondaryAddress',
    ]
      .flatMap((address) =>
        'addressLine1 addressLine2 city stateOrProvinceCode stateProvinceCode zipCode zipCodePlus4 countryCode'
          .split(' ')
          .map((part) => `${address}:${part}`),
      )
      .filter((name) => !/^exclusion.*:countryCode$/.test(name)),
  ],
});
