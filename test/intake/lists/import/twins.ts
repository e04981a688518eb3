import { Buffer } from 'node:buffer';
import type { ImportFile } from '../../../../src/intake/lists/import/import-file.ts';
import { type ImportOptions, importList } from '../../../../src/intake/lists/import/import-list.ts';
import type { ListKind } from '../../../../src/model/list-kind.ts';
import type { ListImport } from '../../../../src/model/list-snapshot.ts';

/** A file made for the tests, in the layout of a real list; whoever stands on it is invented. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A list of invented names in one of the formats. */
export interface Twin {
  readonly kind: ListKind;
  readonly files: readonly TextFile[];
  readonly options?: ImportOptions;
}

export function toFile({ name, text }: TextFile): ImportFile {
  return { name, bytes: Buffer.from(text) };
}

export function importTwin({ kind, files, options }: Twin): Promise<ListImport> {
  return importList(kind, files.map(toFile), options);
}

/** One file of a kind from its text. */
export function importText(
  kind: ListKind,
  text: string,
  name = 'list.csv',
  options?: ImportOptions,
): Promise<ListImport> {
  return importTwin({ kind, files: [{ name, text }], ...(options === undefined ? {} : { options }) });
}

const lines = (...rows: readonly string[]) => rows.map((row) => `${row}\n`).join('');
const quoted = (...cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');

const NULLS = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';

export const OFAC_MAIN = [
  `101,"EXAMPLE HARBOUR TRADING CO., LTD.",-0- ,"PROG1] [PROG2-EO1",${NULLS},"National ID No. 10100 (Iran); Tax ID No. 7700000009 (Russia); a.k.a. 'EHT'; f.k.a. 'EXAMPLE OLD HARBOUR'; Subject to Directive 9; Linked To: EXAMPLE HOLDING S.A."`,
  `102,"MUSTERMANN, Max Erika","individual","PROG1",${NULLS},"DOB 1 Jan 1960; Passport X123 (Iran); nationality Iran; Gender Male."`,
  '103,"EXAMPLE STAR","vessel","PROG3",-0- ,ABC1,Crude Oil Tanker,1,2,Panama,"EXAMPLE SHIPPING INC.","Vessel Registration Identification IMO 1234567."',
  `104,"EX-101","aircraft","PROG3",${NULLS},-0- `,
];
export const OFAC_NAMES = [
  '101,9001,"aka","EXAMPLE HARBOR TRADE COMPANY",-0- ',
  '101,9002,"fka","EXAMPLE PORT, INC.",-0- ',
  '102,9003,"nka","MUSTERMANN, M. E.",-0- ',
];
export const OFAC_ADDRESSES = [
  '101,8001,"1 Example Street, Suite 2","Tehran","Iran",-0- ',
  '101,8002,-0- ,"Pyongyang","Korea, North",-0- ',
  '103,8003,-0- ,-0- ,-0- ,-0- ',
];
const OFAC_COMMENTS = ['104,"Aircraft Tail Number EX-101; Linked To: EXAMPLE AIR."'];

const ofacFile = (name: string, rows: readonly string[]): TextFile => ({
  name,
  text: `${rows.join('\r\n')}\r\n\u001a`,
});

export const OFAC_XML = lines(
  '<?xml version="1.0" standalone="yes"?>',
  '<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://example.org/of/any/namespace">',
  '<publshInformation><Publish_Date>01/25/2024</Publish_Date><Record_Count>2</Record_Count></publshInformation>',
  '<sdnEntry><uid>101</uid><lastName>EXAMPLE HARBOUR &amp; SONS CO., LTD.</lastName><sdnType>Entity</sdnType>',
  '<remarks>(Linked To: EXAMPLE HOLDING S.A.)</remarks>',
  '<programList><program>PROG1</program><program>PROG2-EO1</program></programList>',
  '<idList><id><uid>1</uid><idType>Tax ID No.</idType><idNumber>7700000009</idNumber><idCountry>Russia</idCountry></id>',
  '<id><uid>2</uid><idType>Executive Order 1 Directive Determination -</idType><idNumber>Subject to Directive 9</idNumber></id></idList>',
  '<akaList><aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>EHT</lastName></aka>',
  '<aka><uid>4</uid><type>f.k.a.</type><category>strong</category><lastName>EXAMPLE OLD HARBOUR</lastName></aka></akaList>',
  '<addressList><address><uid>5</uid><city>Tehran</city><country>Iran</country></address></addressList></sdnEntry>',
  '<sdnEntry><uid>102</uid><firstName>Max</firstName><lastName>MUSTERMANN</lastName><sdnType>Individual</sdnType>',
  '<programList><program>PROG1</program></programList>',
  '<nationalityList><nationality><uid>6</uid><country>Iran</country><mainEntry>true</mainEntry></nationality></nationalityList></sdnEntry>',
  '</sdnList>',
);

export const SAM_HEADER = quoted(
  ...['Classification', 'Name', 'Prefix', 'First', 'Middle', 'Last', 'Suffix', 'Address 1', 'Address 2'],
  ...['Address 3', 'Address 4', 'City', 'State / Province', 'Country', 'Zip Code', 'D&B Open Data Flag'],
  ...['Unique Entity Identifier (DUNS)', 'Unique Entity Identifier (SAM)', 'Exclusion Program'],
  ...['Excluding Agency', 'CT Code', 'Exclusion Type', 'Additional Comments', 'Active Date'],
  ...['Termination Date', 'Record Status', 'Cross-Reference', 'SAM Number', 'CAGE', 'NPI', 'Creation_Date'],
);

/** A row of the SAM extract from what is not blank in it. */
export function samRow(
  cells: {
    readonly [Field in
      | 'kind'
      | 'name'
      | 'first'
      | 'last'
      | 'country'
      | 'comments'
      | 'from'
      | 'to'
      | 'also'
      | 'number'
      | 'duns'
      | 'cage'
      | 'ct'
      | 'created']?: string;
  },
): string {
  const { kind = 'Firm', name = '', first = '', last = '', country = 'USA', comments = '' } = cells;
  const {
    from = '05/15/2018',
    to = 'Indefinite',
    also = '',
    number = 'S4MR00001',
    created = '2018-05-16',
  } = cells;
  return quoted(
    ...[kind, name, '', first, '', last, '', '1 EXAMPLE ST', '', '', '', 'TOWN', 'XX', country, '00000', 'N'],
    ...[
      cells.duns ?? '',
      'EXAMPLE2UE37',
      'Reciprocal',
      'EXAMPLE-AGENCY',
      cells.ct ?? '',
      'Prohibition/Restriction',
    ],
    ...[comments, from, to, '', also, number, cells.cage ?? '', '', created],
  );
}

export const SCOPE =
  'Prohibition is limited to certain example products. The entity is not itself excluded. See the example act.';

export const SAM_EXTRACT = `${[
  SAM_HEADER,
  samRow({ name: 'EXAMPLE NETWORK CORPORATION', country: 'CHN', comments: SCOPE, number: 'S4MR00002' }),
  samRow({
    name: 'EXAMPLE DEVICES',
    country: 'XUN',
    also: '(also EXAMPLE DEVICE CO., LTD., EXAMPLE GROUP (HK) LIMITED, JANE EXAMPLE)',
  }),
  samRow({ name: 'OJSC "EXAMPLE CONCERN"', from: '', number: 'S4MR00003' }),
  samRow({ kind: 'Individual', first: 'JOHN', last: 'EXAMPLE', to: '12/31/2020', number: 'S4MR00004' }),
  samRow({ kind: 'Vessel', name: 'EXAMPLE STAR', country: '', number: 'S4MR00005', cage: '1AB23' }),
].join('\r\n')}\r\n`;

export const FASCSA = lines(
  'Classification,Name,Prefix,First,Middle,Last,Suffix,Address 1,Address 2,City,State / Province,Country,Zip Code,Unique Entity ID,CAGE,Excluding Agency,Additional Comments,Active Date,Termination Date,Creation Date,Update Date,Exclusion Type,FASCSA Order Flag',
  'Firm,EXAMPLE SOFTWARE AG,,,,,,,,,,CHE,,,,EXAMPLE,,3/2/2024,Indefinite,3/5/2024,3/5/2024,Prohibition/Restriction,Y',
  'Individual,,,JANE,A,EXAMPLE,,,,,,USA,,,,,"A ""quoted"" comment.",3/2/2024,Indefinite,3/5/2024,3/5/2024,Ineligible (Proceedings Pending),Y',
);

const API_HEADER = [
  ...[
    'classificationType',
    'exclusionType',
    'exclusionProgram',
    'excludingAgencyCode',
    'excludingAgencyName',
  ],
  ...['ueiSAM', 'cageCode', 'npi', 'prefix', 'firstName', 'middleName', 'lastName', 'suffix', 'entityName'],
  ...['dnbOpenData', 'createDate', 'updateDate', 'activateDate', 'terminationDate', 'terminationType'],
  ...['recordStatus', 'exclusionPrimaryAddress:addressLine1', 'exclusionPrimaryAddress:countryCode'],
  ...['exclusionSecondaryAddress:countryCode', 'isFASCSAOrder', 'additionalComments', 'ctCode'],
  ...['references:exclusionName', 'references:type', 'moreLocations:exclusionName', 'moreLocations:ueiSAM'],
  ...['callSign', 'type', 'flag', 'owner'],
].join(',');

export const SAM_API_CSV = lines(
  API_HEADER,
  'Firm,Ineligible (Proceedings Pending),Reciprocal,EXA,EXAMPLE AGENCY,EXAMPLE2UE34,null,null,null,null,null,null,null,"Example Integrated, LLC",null,02-03-2021,02-03-2021,12-12-2012,null,Indefinite,Active,1 Street,USA, ,No,null,null,"Example Group, LLC~ Example Holdings, Inc.",Cross Reference~ Cross-Reference,"Example Holdings, Inc.",EXAMPLE2UE36,null,null,null,null',
  'Individual,Prohibition/Restriction,Reciprocal,EXA,EXAMPLE AGENCY,null,null,null,Ms.,Jane,null,Example,null,Ms. Jane Example,null,02-03-2021,02-03-2021,12-12-2012,11-08-2029,Definite,Active,null,KOR, ,No,null,A,null,null,null,null,null,null,null,null',
);

/** One exclusion as the API gives it in JSON, with the differences that a test is about. */
export function apiRecord(
  difference: {
    readonly details?: object;
    readonly identification?: object;
    readonly action?: object;
    readonly other?: object;
  } = {},
): object {
  return {
    exclusionDetails: {
      classificationType: 'Firm',
      exclusionType: 'Prohibition/Restriction',
      exclusionProgram: 'Reciprocal',
      excludingAgencyCode: 'EXA',
      excludingAgencyName: 'EXAMPLE AGENCY',
      ...difference.details,
    },
    exclusionIdentification: {
      ...{ ueiSAM: 'EXAMPLE2UE35', cageCode: null, npi: null, prefix: null, firstName: null },
      ...{
        middleName: null,
        lastName: null,
        suffix: null,
        entityName: 'Example Research Corp',
        dnbOpenData: null,
      },
      ...difference.identification,
    },
    exclusionActions: {
      listOfActions: [
        {
          createDate: '10-31-2023',
          updateDate: '11-30-2023',
          activateDate: '10-30-2023',
          terminationDate: null,
          terminationType: 'Indefinite',
          recordStatus: 'Active',
          ...difference.action,
        },
      ],
    },
    exclusionPrimaryAddress: { addressLine1: null, countryCode: 'USA' },
    exclusionSecondaryAddress: [],
    exclusionOtherInformation: {
      isFASCSAOrder: 'Yes',
      additionalComments: null,
      ctCode: null,
      references: { referencesList: [{ exclusionName: 'Example Research GmbH', type: 'Cross-Reference' }] },
      moreLocations: [{ exclusionName: null, primaryAddress: { countryCode: null } }],
      ...difference.other,
    },
    vesselDetails: { callSign: null, type: null, tonnage: null, grt: null, flag: null, owner: null },
  };
}

export function apiAnswer(records: readonly object[], totalRecords = records.length): string {
  return JSON.stringify({ totalRecords, excludedEntity: records, links: {} }, undefined, 1);
}

const CSL_COLUMNS =
  'source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';

/** A row of the Consolidated Screening List without its `_id`, from what is not blank in it. */
export function cslRow(cells: Readonly<Record<string, string>>): string {
  return quoted(...CSL_COLUMNS.split(',').map((column) => cells[column] ?? ''));
}

const CSL_ROWS = (ids: { readonly tax: string; readonly directive: string }) => [
  cslRow({
    source: 'Example Nonproliferation (ISN) - Example Department',
    programs: 'EXPROG',
    name: 'Example Import and Export Company; and any successor, sub-unit, or subsidiary thereof',
    start_date: '2023-07-19',
  }),
  cslRow({
    source: 'Entity List (EL) - Example Bureau',
    name: 'Example 13th Research Institute (ERI 13)',
    addresses: '1 Example Road, Hebei, China; and 21 Example Street, Hebei, CN; Panama City, PA',
    alt_names: 'Hebei Example Institute; ERI; and Example Research Institute 13',
    license_requirement: 'For all items.',
    start_date: '2018-08-01',
    end_date: '2028-08-01',
  }),
  cslRow({
    source: 'Example Sectoral (SSI) - Example Department',
    entity_number: '18300',
    type: 'Entity',
    programs: 'EXPROG-EO1; EXPROG-EO2',
    name: ' EXAMPLE TRADE LIMITED',
    addresses: '5 Example St, Moscow, 115035, RU',
    remarks: 'All offices worldwide; (Linked To: EXAMPLE HOLDING OAO)',
    ids: `${ids.tax}; ${ids.directive}`,
  }),
];

export const CSL = lines(
  `_id,${CSL_COLUMNS}`,
  ...CSL_ROWS({
    tax: 'Tax ID No., 7700000009, RU',
    directive: 'Executive Order 1 Directive Determination -, Subject to Directive 2',
  }).map((row, at) => `"5f0${at}",${row}`),
);

export const CSL_2018 = lines(
  CSL_COLUMNS,
  ...CSL_ROWS({
    tax: 'RU, 7700000009, Tax ID No.',
    directive: 'Subject to Directive 2, Executive Order 1 Directive Determination -',
  }),
);

export const FCC = lines(
  'covered_equipment_or_services,date_of_inclusion_on_covered_list',
  '"Example equipment produced by Example Telecom Company, including example services provided by such entity or using such equipment.","March 12, 2021"',
  '"Example products, solutions, and services supplied, directly or indirectly, by AO Example Lab or any of its predecessors, successors, parents, subsidiaries, or affiliates.","March 25, 2022"',
  '"Example services provided by Example Pacific Corp and its wholly-owned subsidiary Example Net (USA) LLC subject to section 1 of the Example Act.","September 20, 2022"',
  '"Example routers ^ produced in a foreign country, except those which were approved.","March 23, 2026Updated:April 1, 2026"',
);

const ftm = (entity: object) => JSON.stringify(entity);
export const FTM = lines(
  ftm({
    id: 'ex-1',
    schema: 'Company',
    caption: 'Example Works',
    properties: {
      name: ['Example Works OOO', 'ООО Пример'],
      weakAlias: ['EW'],
      previousName: ['Example Old Works'],
      country: ['ru'],
      jurisdiction: ['gb-sct'],
      innCode: ['7700000009'],
      topics: ['sanction'],
    },
    datasets: ['ex'],
    last_seen: '2026-05-15T08:00:00',
    target: true,
  }),
  ftm({
    id: 'ex-2',
    schema: 'Person',
    caption: 'Jane Example',
    properties: { name: ['Jane Example'] },
    target: false,
  }),
  ftm({
    id: 'ex-3',
    schema: 'Ownership',
    properties: { owner: ['ex-2'], asset: ['ex-1'], percentage: ['51.5'] },
  }),
  ftm({
    id: 'ex-4',
    schema: 'Sanction',
    properties: {
      entity: ['ex-1'],
      programId: ['EX-PROG'],
      authority: ['Example Office'],
      startDate: ['2022-02-24'],
    },
  }),
  ftm({ id: 'ex-5', schema: 'Address', properties: { full: ['1 Example Street'] } }),
);

export const TABLE_1260H = lines(
  'Name,Also known as,Country,Date listed',
  '"Example Industry Corporation of Nowhere Ltd. (EICN)","Example Industry; EIC",China,2025-01-07',
  'Example Battery Co.,,China,2025-01-07',
);

export const WATCH_LIST = lines(
  'Case;Vendor;Trading as;Home;LEI;From;Last day;Remark',
  'W-1;Example Alpine Security AG;EAS | Alpine Example;CH;;2024-01-15;2024-12-31;watch the example',
  'W-2;Example Harbour Software;;;;2024-02-01;;"two; parts"',
);
export const WATCH_MAP = {
  path: 'map.json',
  content: {
    columns: { Case: 'id', Vendor: 'name', 'Trading as': 'aliases', Home: 'country', Remark: 'note' },
    separator: '|',
  },
};

const WATCH_JSON = JSON.stringify(
  {
    entries: [
      {
        id: 'W-1',
        name: 'Example Alpine Security AG',
        aliases: ['EAS', 'Alpine Example'],
        country: 'CH',
        from: '2024-01-15',
      },
      { name: 'Example Harbour Software', identifiers: ['lei:EXAMPLE0000000000184'], reach: 'subsidiaries' },
    ],
  },
  undefined,
  1,
);

/** A list in every format. */
export const TWINS = {
  'ofac-csv': {
    kind: 'ofac-sdn',
    files: [
      ofacFile('sdn.csv', OFAC_MAIN),
      ofacFile('alt.csv', OFAC_NAMES),
      ofacFile('add.csv', OFAC_ADDRESSES),
      ofacFile('sdn_comments.csv', OFAC_COMMENTS),
    ],
  },
  'ofac-xml': { kind: 'ofac-sdn', files: [{ name: 'sdn.xml', text: OFAC_XML }] },
  'sam-extract': {
    kind: 'sam',
    files: [{ name: 'SAM_Exclusions_Public_Extract_20049.CSV', text: SAM_EXTRACT }],
  },
  'sam-fascsa': { kind: 'fascsa', files: [{ name: 'FASCSAOrders23306.csv', text: FASCSA }] },
  'sam-api-csv': { kind: 'sam', files: [{ name: 'api.csv', text: SAM_API_CSV }] },
  'sam-api-json': { kind: 'sam', files: [{ name: 'api.json', text: apiAnswer([apiRecord()]) }] },
  csl: { kind: 'csl', files: [{ name: 'consolidated.csv', text: CSL }] },
  'csl-2018': { kind: 'csl', files: [{ name: 'consolidated.csv', text: CSL_2018 }] },
  'fcc-table': { kind: 'fcc', files: [{ name: 'fcc.csv', text: FCC }] },
  ftm: { kind: 'ftm', files: [{ name: 'entities.ftm.json', text: FTM }] },
  '1260h': { kind: '1260h', files: [{ name: '1260h.csv', text: TABLE_1260H }] },
  'table-csv': { kind: 'own', files: [{ name: 'watch.csv', text: WATCH_LIST }], options: { map: WATCH_MAP } },
  'table-json': { kind: 'own', files: [{ name: 'watch.json', text: WATCH_JSON }] },
} as const satisfies Readonly<Record<string, Twin>>;
