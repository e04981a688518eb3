import type { Identifier } from '../../model/identifier.ts';
import type { JudgedParty } from '../../model/judgement.ts';
import type { Name } from '../../model/vendor.ts';
import { foldName } from '../../screening/fold-name.ts';
import { identifierKey, isReadable } from '../../screening/identifier-key.ts';
import { inOrder } from './index-judgements.ts';

/** Who may have been judged: what of a party is compared with who was. */
export interface JudgeableParty {
  /** The id of its dossier. */
  readonly id?: string;
  readonly name: string;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  /** Where the record says that it is registered. */
  readonly country?: string;
}

/** A party as a judgement keeps it. */
export function describeParty({ id, names, identifiers, country }: JudgeableParty): JudgedParty {
  const firm = names.filter(isFirm).map(({ text }) => text);
  const weak = names.filter((name) => !isFirm(name)).map(({ text }) => text);
  return {
    ...(id === undefined ? {} : { dossier: id }),
    names: firm,
    ...(weak.length === 0 ? {} : { weakNames: weak }),
    identifiers: identifiers.filter(isReadable).map(({ scheme, value }) => ({ scheme, value })),
    ...(country === undefined || id !== undefined ? {} : { country: country as JudgedParty['country'] }),
  };
}

/** What of a party is compared, folded and in order. */
export interface PartyClues {
  readonly id?: string;
  readonly names: readonly string[];
  readonly weakNames: readonly string[];
  readonly identifiers: readonly string[];
}

/** Reads what of a party is compared. */
export function cluesOf({ id, names, identifiers }: JudgeableParty): PartyClues {
  return {
    ...(id === undefined ? {} : { id }),
    names: inOrder(names.filter(isFirm).map(({ text }) => foldName(text))),
    weakNames: inOrder(names.filter((name) => !isFirm(name)).map(({ text }) => foldName(text))),
    identifiers: inOrder(identifiers.filter(isReadable).map(identifierKey)),
  };
}

function isFirm({ weak, verified }: Name): boolean {
  return !weak && verified;
}
