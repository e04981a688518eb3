/** Where in a record of the monthly extract each thing stands that is read of it; columns counted from 1. */
export interface SamLayout {
  /** As `BOF` tells it. */
  readonly version: 'V1' | 'V2';
  /** How many fields a record has, with the mark of its end. */
  readonly fields: number;
  readonly identifiers: readonly { readonly scheme: 'uei' | 'duns' | 'cage'; readonly column: number }[];
  readonly legalName: number;
  readonly dbaName: number;
  readonly divisionName: number;
  readonly addressCountry: number;
  readonly incorporationCountry: number;
}

/** Until 2022: entities are known by their DUNS number. */
const V1: SamLayout = {
  version: 'V1',
  fields: 150,
  identifiers: [
    { scheme: 'duns', column: 1 },
    { scheme: 'cage', column: 3 },
  ],
  legalName: 11,
  dbaName: 12,
  divisionName: 13,
  addressCountry: 21,
  incorporationCountry: 28,
};

const V2: SamLayout = {
  version: 'V2',
  fields: 142,
  identifiers: [
    { scheme: 'uei', column: 1 },
    { scheme: 'cage', column: 4 },
  ],
  legalName: 12,
  dbaName: 13,
  divisionName: 14,
  addressCountry: 22,
  incorporationCountry: 30,
};

/** The first line of an extract (`BOF`) or its last (`EOF`): how its records are laid out, and how many there are. */
export interface SamBoundary {
  readonly layout: SamLayout;
  readonly count: number;
}

/** Reads such a line: `BOF PUBLIC V2 00000000 20230101 0000447 0000089`; undefined for any other. */
export function readBoundary(line: string, mark: 'BOF' | 'EOF'): SamBoundary | undefined {
  const found = /^([BE]OF) PUBLIC( V2)? [0-9]{8} [0-9]{8} ([0-9]{1,9}) [0-9]{1,9}$/.exec(line.trimEnd());
  if (found === null || found[1] !== mark) return undefined;
  return { layout: found[2] === undefined ? V1 : V2, count: Number(found[3]) };
}
