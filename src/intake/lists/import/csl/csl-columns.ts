import { tableForm } from '../read-table.ts';

export type CslField =
  | 'id'
  | 'source'
  | 'entityNumber'
  | 'type'
  | 'programs'
  | 'name'
  | 'addresses'
  | 'notice'
  | 'start'
  | 'end'
  | 'standardOrder'
  | 'flag'
  | 'owner'
  | 'remarks'
  | 'altNames'
  | 'citizenships'
  | 'nationalities'
  | 'ids';

const NEEDED = [
  ...([
    'source',
    'entityNumber',
    'type',
    'programs',
    'name',
    'addresses',
    'start',
    'end',
    'remarks',
  ] as const),
  ...(['altNames', 'citizenships', 'nationalities', 'ids'] as const),
];

/** The columns of the Consolidated Screening List, in the layout of today and in that of 2018. */
export const CSL_FORM = tableForm<CslField>({
  title: 'a Consolidated Screening List',
  columns: {
    id: ['_id'],
    source: ['source'],
    entityNumber: ['entity_number'],
    type: ['type'],
    programs: ['programs'],
    name: ['name'],
    addresses: ['addresses'],
    notice: ['federal_register_notice'],
    start: ['start_date'],
    end: ['end_date'],
    standardOrder: ['standard_order'],
    flag: ['vessel_flag'],
    owner: ['vessel_owner'],
    remarks: ['remarks'],
    altNames: ['alt_names'],
    citizenships: ['citizenships'],
    nationalities: ['nationalities'],
    ids: ['ids'],
  },
  layouts: [
    { format: 'csl', needs: ['id', ...NEEDED] },
    { format: 'csl-2018', needs: NEEDED },
  ],
  names: ['name', 'altNames', 'owner'],
  // What an export needs is no matter of buying; titles, birthdays and measures of ships tell no company from another.
  ignored: [
    ...['title', 'license_requirement', 'license_policy', 'call_sign', 'vessel_type', 'gross_tonnage'],
    ...['gross_registered_tonnage', 'source_list_url', 'dates_of_birth', 'places_of_birth'],
    'source_information_url',
  ],
});
