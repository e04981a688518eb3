import { NOT_APPLICABLE, SATISFIED, UNKNOWN, VIOLATED } from './outcomes.ts';
import type { BenchVendor } from './vendors.ts';

// The limit: what somebody would write who had these twenty criteria, no rule files, and time to make them quick.
const NO = 0;
const OPEN = 1;
const YES = 2;

function isTrusted(value: string): boolean {
  switch (value) {
    case 'AT':
    case 'BE':
    case 'CH':
    case 'DE':
    case 'DK':
    case 'ES':
    case 'FI':
    case 'FR':
    case 'IT':
    case 'NL':
    case 'NO':
    case 'PT':
    case 'SE':
      return true;
    default:
      return false;
  }
}

function isOfConcern(value: string): boolean {
  switch (value) {
    case 'AA':
    case 'OO':
    case 'QM':
    case 'ZZ':
      return true;
    default:
      return false;
  }
}

function isSensitiveKind(value: string): boolean {
  switch (value) {
    case 'antivirus':
    case 'firewall':
    case 'identity':
      return true;
    default:
      return false;
  }
}

function isStandard(value: string): boolean {
  switch (value) {
    case 'common-criteria':
    case 'iso-27001':
    case 'soc-2':
      return true;
    default:
      return false;
  }
}

function allTrusted(members: readonly string[] | undefined): number {
  if (members === undefined) return OPEN;
  for (const member of members) if (!isTrusted(member)) return NO;
  return YES;
}

function anyOfConcern(members: readonly string[] | undefined): number {
  if (members === undefined) return OPEN;
  for (const member of members) if (isOfConcern(member)) return YES;
  return NO;
}

function anySensitive(members: readonly string[] | undefined): number {
  if (members === undefined) return OPEN;
  for (const member of members) if (isSensitiveKind(member)) return YES;
  return NO;
}

function anyStandard(members: readonly string[] | undefined): number {
  if (members === undefined) return OPEN;
  for (const member of members) if (isStandard(member)) return YES;
  return NO;
}

function trusted(value: string | undefined): number {
  return value === undefined ? OPEN : isTrusted(value) ? YES : NO;
}

function ofConcern(value: string | undefined): number {
  return value === undefined ? OPEN : isOfConcern(value) ? YES : NO;
}

function holds(value: boolean | undefined): number {
  return value === undefined ? OPEN : value ? YES : NO;
}

const not = (value: number) => YES - value;
const both = (a: number, b: number) => (a < b ? a : b);
const either = (a: number, b: number) => (a > b ? a : b);

function outcome(satisfied: number): number {
  return satisfied === YES ? SATISFIED : satisfied === NO ? VIOLATED : UNKNOWN;
}

function outcomeWhere(applies: number, satisfied: number): number {
  if (applies === NO) return NOT_APPLICABLE;
  if (satisfied === YES) return SATISFIED;
  return applies === YES && satisfied === NO ? VIOLATED : UNKNOWN;
}

/** Puts the outcome of each criterion into `outcomes`. */
export function judgeByHand(v: BenchVendor, outcomes: Uint8Array): void {
  const isSensitive = anySensitive(v.categories);
  const isPrivileged = holds(v.privileged);
  const needsCare = either(isSensitive, isPrivileged);
  const isIndependent = holds(v.supervisionIndependent);
  const country = ofConcern(v.country);
  const headquarters = ofConcern(v.headquarters);
  const files = allTrusted(v.dataFiles);

  outcomes[0] = outcome(not(holds(v.listed)));
  outcomes[1] = outcome(not(country));
  outcomes[2] = outcome(both(v.country === undefined ? OPEN : YES, not(headquarters)));
  const share = v.ownerShare;
  const minor = share === undefined ? OPEN : share < 10 ? YES : NO;
  outcomes[3] = outcome(either(not(ofConcern(v.ownerCountry)), minor));
  const half = share === undefined ? OPEN : share <= 50 ? YES : NO;
  outcomes[4] = outcomeWhere(isSensitive, either(trusted(v.ownerCountry), half));
  const statistics = files === NO ? NO : both(files, allTrusted(v.dataStatistics));
  outcomes[5] = outcome(statistics === NO ? NO : both(statistics, allTrusted(v.dataSupport)));
  const filesElsewhere = not(anyOfConcern(v.dataFiles));
  outcomes[6] = outcome(filesElsewhere === NO ? NO : both(filesElsewhere, not(anyOfConcern(v.dataSupport))));
  outcomes[7] = needsCare === NO ? NOT_APPLICABLE : outcomeWhere(needsCare, allTrusted(v.buildOrigin));
  outcomes[8] = needsCare === NO ? NOT_APPLICABLE : outcomeWhere(needsCare, allTrusted(v.updateOrigin));
  outcomes[9] = outcome(not(anyOfConcern(v.updateOrigin)));
  const access = allTrusted(v.accessCountries);
  const supervisor = trusted(v.supervisionCountry);
  const watched = both(supervisor, isIndependent);
  outcomes[10] = outcome(
    access === YES || watched === NO
      ? access
      : either(access, both(watched, not(anyOfConcern(v.accessCountries)))),
  );
  const audited = v.auditedOn;
  const recent = audited === undefined ? OPEN : audited >= '2018-06-01' ? YES : NO;
  outcomes[11] = outcomeWhere(isPrivileged, both(both(supervisor, isIndependent), recent));
  const elsewhere =
    v.supervisionCountry === undefined || v.country === undefined
      ? OPEN
      : v.supervisionCountry !== v.country
        ? YES
        : NO;
  outcomes[12] = outcomeWhere(isPrivileged, elsewhere);
  const certificates = v.certifications;
  const national = certificates === undefined ? OPEN : certificates.includes('national-scheme') ? YES : NO;
  outcomes[13] = outcome(either(anyStandard(certificates), national));
  const common = certificates === undefined ? OPEN : certificates.includes('common-criteria') ? YES : NO;
  outcomes[14] = outcomeWhere(both(isSensitive, isPrivileged), either(common, national));
  const inTime = audited === undefined ? OPEN : audited > '2017-01-01' && audited < '2020-01-01' ? YES : NO;
  outcomes[15] = outcome(inTime);
  const hours = v.incidentHours;
  const aDay = hours === undefined ? OPEN : hours <= 24 ? YES : NO;
  const threeDays = hours === undefined ? OPEN : hours <= 72 ? YES : NO;
  outcomes[16] = outcome(either(aDay, both(threeDays, not(isPrivileged))));
  outcomes[17] = outcome(
    both(holds(v.sbom), v.buildOrigin === undefined || certificates === undefined ? OPEN : YES),
  );
  const isForeign = not(trusted(v.country));
  outcomes[18] = isForeign === NO ? NOT_APPLICABLE : outcomeWhere(isForeign, madeWhereHeld(v));
  const { categories } = v;
  const isHeld = categories?.includes('cryptography') || categories?.includes('telephony');
  outcomes[19] = outcomeWhere(headquarters, categories === undefined ? OPEN : isHeld ? NO : YES);
}

function madeWhereHeld({ buildOrigin, dataFiles, country }: BenchVendor): number {
  if (buildOrigin === undefined) return OPEN;
  const inCountry = country === undefined ? OPEN : buildOrigin.includes(country) ? YES : NO;
  if (inCountry === YES) return YES;
  if (dataFiles === undefined) return OPEN;
  for (const member of buildOrigin) if (!dataFiles.includes(member)) return inCountry;
  return YES;
}
