import { type CountryCode, parseCountry } from '../../../model/place.ts';

/** How lists spell countries that go by another name elsewhere, and their codes that are of no standard. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['bahamas', 'BS'],
  ['brunei', 'BN'],
  ['burma', 'MM'],
  ['cabo verde', 'CV'],
  ['cote d ivoire', 'CI'],
  ['curacao', 'CW'],
  ["democratic people's republic of korea", 'KP'],
  ['east timor', 'TL'],
  ['gaza', 'PS'],
  ['gaza strip', 'PS'],
  ['great britain', 'GB'],
  ['holy see', 'VA'],
  ['ivory coast', 'CI'],
  ['laos', 'LA'],
  ['macau', 'MO'],
  ['former yugoslav republic of macedonia', 'MK'],
  ['macedonia', 'MK'],
  ['micronesia', 'FM'],
  ['moldova', 'MD'],
  ['palestinian', 'PS'],
  ['possibly palestinian', 'PS'],
  ['reunion', 'RE'],
  ['sint maarten', 'SX'],
  ['slovak republic', 'SK'],
  ['st kitts and nevis', 'KN'],
  ['st lucia', 'LC'],
  ['st vincent and the grenadines', 'VC'],
  ['swaziland', 'SZ'],
  ['syria', 'SY'],
  ['turkiye', 'TR'],
  ['west bank', 'PS'],
  ['xgz', 'PS'],
  ['xks', 'XK'],
  ['xwb', 'PS'],
]);

/** No country has a longer name. */
const LONGEST = 100;

/** The country that a list names; undefined where it names none that is known (`XUN`, `Region: ...`). */
export function readCountry(text: string): CountryCode | undefined {
  if (text.length > LONGEST) return undefined;
  const turned = turnRound(text);
  const bare = turned.replace(/^the /i, '');
  const spelt = bare
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('.', '')
    .replaceAll('&', 'and')
    .toLowerCase();
  for (const name of [text, turned, bare, SPELLINGS.get(spelt) ?? '']) {
    const country = parseCountry(name);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** `Korea, North` as other tables write it. */
function turnRound(text: string): string {
  const at = text.indexOf(', ');
  return at === -1 ? text : `${text.slice(at + 2)} ${text.slice(0, at)}`;
}
