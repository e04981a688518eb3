import {
  type Identifier,
  type IdentifierInput,
  type IdentifierValue,
  KNOWN_SCHEMES,
  type KnownScheme,
} from './identifier.ts';

/** What each scheme is called elsewhere: org-id.guide codes, Peppol ICD numbers, words of vendor files. */
const ALIASES: Readonly<Record<KnownScheme, readonly string[]>> = {
  lei: ['XI-LEI', '0199', 'LEI code'],
  uei: ['US-SAM', 'SAM UEI', 'Unique Entity ID', 'Unique Entity Identifier'],
  cage: ['NCAGE', 'CAGE code', 'NCAGE code'],
  duns: ['XI-DUNS', '0060', 'D-U-N-S', 'DUNS number'],
  inn: ['RU-INN'],
  ogrn: ['RU-OGRN'],
  'che-uid': ['CH-FDJP', 'CH-UID'],
};

/** How a scheme writes its values, and what its check digits prove. */
interface SchemeForm {
  /** With its article, as a sentence uses it. */
  readonly called: string;
  readonly form: string;
  readonly pattern: RegExp;
  /** Brings a value without blanks and dashes, in capitals, to the canonical spelling. */
  readonly canonical?: (value: string) => string;
  readonly digitsOnly?: true;
  readonly hasGoodCheckDigits?: (value: string) => boolean;
  /** Whether good check digits make the value proof of identity. A UEI's do not: one company has many, and they are weak. */
  readonly strong: boolean;
}

const FORMS: Readonly<Record<KnownScheme, SchemeForm>> = {
  lei: {
    called: 'an LEI',
    form: '18 letters or digits, then two check digits',
    pattern: /^[0-9A-Z]{18}[0-9]{2}$/,
    hasGoodCheckDigits: (value) => remainder97(value) === 1,
    strong: true,
  },
  uei: {
    called: 'a UEI',
    form: '12 letters or digits without I and O, not starting with 0, without nine digits in a row',
    pattern: /^(?!.*[0-9]{9})[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}$/,
    hasGoodCheckDigits: (value) => String(ueiCheck(value)) === value[11],
    strong: false,
  },
  cage: {
    called: 'a CAGE code',
    form: '5 letters or digits without I and O',
    pattern: /^[0-9A-HJ-NP-Z]{5}$/,
    strong: false,
  },
  duns: {
    called: 'a DUNS number',
    form: '9 digits',
    pattern: /^[0-9]{9}$/,
    digitsOnly: true,
    canonical: (value) => (/^[0-9]{1,8}$/.test(value) ? value.padStart(9, '0') : value),
    strong: false,
  },
  inn: {
    called: 'an INN',
    form: '10 digits for a firm, 12 for a person',
    pattern: /^([0-9]{10}|[0-9]{12})$/,
    digitsOnly: true,
    hasGoodCheckDigits: hasGoodInn,
    strong: true,
  },
  ogrn: {
    called: 'an OGRN',
    form: '13 digits for a firm, 15 for a sole trader',
    pattern: /^([0-9]{13}|[0-9]{15})$/,
    digitsOnly: true,
    hasGoodCheckDigits: (value) =>
      (Number(value.slice(0, -1)) % (value.length - 2)) % 10 === Number(value.at(-1)),
    strong: true,
  },
  'che-uid': {
    called: 'a Swiss UID',
    form: '`CHE` and 9 digits',
    pattern: /^CHE[0-9]{9}$/,
    canonical: (value) =>
      value
        .replaceAll('.', '')
        .replace(/(MWST|TVA|IVA|VAT|HR|RC)$/, '')
        .replace(/^([0-9]{9})$/, 'CHE$1'),
    hasGoodCheckDigits: (value) =>
      (11 - (weigh(value.slice(3), [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === Number(value[11]),
    strong: true,
  },
};

const SCHEME_BY_NAME: ReadonlyMap<string, KnownScheme> = new Map(
  KNOWN_SCHEMES.flatMap((scheme) =>
    [scheme, ...ALIASES[scheme]].map((name) => [plainKey(name), scheme] as const),
  ),
);

/** The scheme that `name` means, in any case and under any of its aliases; undefined when Assay cannot read it. */
export function parseScheme(name: string): KnownScheme | undefined {
  return SCHEME_BY_NAME.get(plainKey(name));
}

/**
 * Reads an identifier into its canonical form. It never fails: what is wrong with a value stands in `problem`, and a
 * value that is wrong proves nothing. A scheme that Assay does not know keeps its value as it was given.
 */
export function parseIdentifier(input: IdentifierInput): Identifier {
  const scheme = parseScheme(input.scheme);
  if (scheme === undefined) {
    return {
      scheme: input.scheme.trim(),
      value: input.value.trim() as IdentifierValue,
      raw: input.value,
      check: 'none',
      strong: false,
    };
  }
  const form = FORMS[scheme];
  const given = input.value
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
  // A spreadsheet that took the column for numbers wrote `11111111.0`; only digits can have become a number.
  const spelt = (form.digitsOnly ? given.replace(/(?<=[0-9])\.0+$/, '') : given).replace(/\p{Pd}/gu, '');
  const value = form.canonical?.(spelt) ?? spelt;
  const read = { scheme, value: value as IdentifierValue, raw: input.value };

  // A row of zeros fills an empty cell in many files, and it would pass the check digits of several schemes.
  if (!form.pattern.test(value) || /^(CHE)?0+$/.test(value)) {
    const detail = `\`${input.value}\` is not ${form.called} (${form.form}); correct it, for as it stands it identifies nobody`;
    return { ...read, check: 'bad', strong: false, problem: { code: 'identifier.malformed', detail } };
  }
  if (form.hasGoodCheckDigits?.(value) === false) {
    const detail = `\`${input.value}\` is probably mistyped: its check digits do not fit ${form.called}; compare it with the register`;
    return { ...read, check: 'bad', strong: false, problem: { code: 'identifier.check-digit', detail } };
  }
  const check = form.hasGoodCheckDigits === undefined ? 'none' : 'ok';
  if (form.digitsOnly && value !== given.replace(/\p{Pd}/gu, '')) {
    const detail = `\`${input.value}\` was read as \`${value}\`, ${form.called}, as if a spreadsheet had changed it; export the column as text`;
    return { ...read, check, strong: form.strong, problem: { code: 'identifier.repaired', detail } };
  }
  return { ...read, check, strong: form.strong };
}

/** Scheme names are written with every kind of separator: `D-U-N-S`, `CHE UID`, `us_sam`. */
function plainKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** ISO 7064: letters count as 10 to 35, and the number so written is divided by 97. */
function remainder97(value: string): number {
  let remainder = 0;
  for (const character of value) {
    const number = Number.parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder;
}

/** Nobody has published the rule; this one agrees with every UEI that was tried, and still lets three in ten slips pass. */
function ueiCheck(value: string): number {
  let sum = 0;
  for (let place = 1; place <= 11; place++) sum += (value.charCodeAt(place - 1) * place) % 10;
  while (sum > 9)
    sum = [...String(sum)].reduce((total, digit, at) => total + ((Number(digit) * (at + 1)) % 10), 0);
  return sum;
}

function hasGoodInn(value: string): boolean {
  const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  // Each check digit is weighed from the digits before it; the weights are the same ones, aligned at their end.
  const checked = value.length === 10 ? [9] : [10, 11];
  return checked.every((at) => (weigh(value, weights.slice(11 - at)) % 11) % 10 === Number(value[at]));
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}
