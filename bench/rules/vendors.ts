import { OF_CONCERN, SENSITIVE, STANDARDS, TRUSTED } from './criteria.ts';

/** An invented vendor: what is not known of it is undefined, and every vendor has all keys in the same order. */
export interface BenchVendor {
  readonly country: string | undefined;
  readonly headquarters: string | undefined;
  readonly ownerCountry: string | undefined;
  readonly ownerShare: number | undefined;
  readonly dataFiles: string[] | undefined;
  readonly dataStatistics: string[] | undefined;
  readonly dataSupport: string[] | undefined;
  readonly buildOrigin: string[] | undefined;
  readonly updateOrigin: string[] | undefined;
  readonly accessCountries: string[] | undefined;
  readonly supervisionCountry: string | undefined;
  readonly supervisionIndependent: boolean | undefined;
  readonly certifications: string[] | undefined;
  readonly auditedOn: string | undefined;
  readonly incidentHours: number | undefined;
  readonly sbom: boolean | undefined;
  readonly categories: string[] | undefined;
  readonly privileged: boolean | undefined;
  readonly listed: boolean | undefined;
}

const COUNTRIES = [...TRUSTED, ...TRUSTED, ...OF_CONCERN, 'JP', 'US', 'BR'];
const CATEGORIES = [...SENSITIVE, 'cryptography', 'office', 'storage', 'telephony'];
const CERTIFICATES = [...STANDARDS, 'national-scheme', 'iso-9001'];

/** Invented vendors, the same ones each time; of each fact one in ten is not known. */
export function inventVendors(count: number): BenchVendor[] {
  let state = 20180515;
  const upTo = (end: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const one = <T>(values: readonly T[]): T => values[upTo(values.length)] as T;
  const known = <T>(make: () => T): T | undefined => (upTo(10) === 0 ? undefined : make());
  const some = <T>(values: readonly T[]): T[] => [
    ...new Set(Array.from({ length: 1 + upTo(3) }, () => one(values))),
  ];
  const day = () => `20${one(['16', '17', '18', '19', '20'])}-0${1 + upTo(9)}-1${upTo(10)}`;
  return Array.from({ length: count }, () => ({
    country: known(() => one(COUNTRIES)),
    headquarters: known(() => one(COUNTRIES)),
    ownerCountry: known(() => one(COUNTRIES)),
    ownerShare: known(() => upTo(101)),
    dataFiles: known(() => some(COUNTRIES)),
    dataStatistics: known(() => some(COUNTRIES)),
    dataSupport: known(() => some(COUNTRIES)),
    buildOrigin: known(() => some(COUNTRIES)),
    updateOrigin: known(() => some(COUNTRIES)),
    accessCountries: known(() => some(COUNTRIES)),
    supervisionCountry: known(() => one(COUNTRIES)),
    supervisionIndependent: known(() => one([true, false])),
    certifications: known(() => some(CERTIFICATES)),
    auditedOn: known(day),
    incidentHours: known(() => one([12, 24, 48, 72, 120])),
    sbom: known(() => one([true, true, false])),
    categories: known(() => some(CATEGORIES)),
    privileged: known(() => one([true, false])),
    listed: known(() => one([false, false, false, true])),
  }));
}
