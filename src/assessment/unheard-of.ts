import type { Identifier } from '../model/identifier.ts';
import { identifierKey } from '../screening/identifier-key.ts';
import { prepareName } from '../screening/prepare-name.ts';
import type { KnownJudgements } from './judgements/judge-matches.ts';
import type { PartyRegisters } from './place-party.ts';

/** Whether a name alone shows that nobody knows its bearer: nothing on record and on no list is near to it, and no person has judged it. */
export function isUnheardOfName(name: string, registers: PartyRegisters): boolean {
  const { dossierIndex, listIndex, relationIndex, judgements } = registers;
  // A dossier's id or an identifier may be typed in place of a name.
  if (name.includes(':') || dossierIndex.byId.has(name)) return false;
  const asked = prepareName({ text: name });
  return (
    dossierIndex.names.find(asked).length === 0 &&
    listIndex.names.find(name).length === 0 &&
    listIndex.unread.find(name).length === 0 &&
    !relationIndex.mentions(asked) &&
    !areJudged({ names: [asked.folded], identifiers: [] }, judgements)
  );
}

/** The same of an identifier. */
export function isUnheardOfIdentifier(identifier: Identifier, registers: PartyRegisters): boolean {
  const { dossierIndex, listIndex, relationIndex, judgements } = registers;
  const key = identifierKey(identifier);
  return (
    !dossierIndex.byIdentifier.has(key) &&
    !listIndex.identifiers.has(key) &&
    !relationIndex.mentionsIdentifier(key) &&
    !areJudged({ names: [], identifiers: [key] }, judgements)
  );
}

/** A person may have found it on a list where names and identifiers alone say nothing. */
function areJudged(
  clues: { readonly names: readonly string[]; readonly identifiers: readonly string[] },
  { index, knownAt }: KnownJudgements,
): boolean {
  return index.size > 0 && index.find(clues, knownAt).length > 0;
}
