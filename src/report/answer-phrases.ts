import type { Assurance } from '../model/assurance.ts';
import type { FactDefinition } from '../model/vocabulary.ts';

/** How to write the answer to a question about a fact, so that it can be read back. */
export function answerPhrase({ type, values, unit, emptyMeans }: FactDefinition): string {
  const choice = values === undefined ? '' : `: ${values.join(', ')}`;
  const none = emptyMeans === undefined ? '' : `; none, where ${emptyMeans}`;
  switch (type) {
    case 'boolean':
      return 'yes or no';
    case 'country':
      return 'one country, as a code or its English name';
    case 'countries':
      return `all countries, as codes or English names, with commas between them${none}`;
    case 'number':
      return unit === undefined ? 'a number' : `a number (${unit})`;
    case 'date':
      return 'a day, YYYY-MM-DD';
    case 'text':
      return values === undefined ? 'text' : `one of${choice}`;
    case 'texts':
      return `all that apply, with commas between them${choice}${none}`;
  }
}

/** An answer that could be read, to show its form. */
export function answerExample({ type, values }: FactDefinition): string {
  switch (type) {
    case 'boolean':
      return 'yes';
    case 'country':
      return 'CH';
    case 'countries':
      return 'CH,DE';
    case 'number':
      return '24';
    case 'date':
      return '2026-06-30';
    case 'text':
      return values?.[0] ?? 'Example Foundation';
    case 'texts':
      return values?.slice(0, 2).join(',') ?? 'first,second';
  }
}

const PROOFS: Readonly<Record<Assurance, string>> = {
  declared: 'declared: your word is enough',
  attested: 'attested: bound by contract or signature',
  certified: 'certified: by somebody independent, at a point in time',
  audited: 'audited: by somebody independent, over a period, in a scope that fits',
  verified: 'verified: the buyer or a third party can check it technically',
  official: 'official: a finding of a government, or a legal instrument',
};

/** What has to stand behind an answer, for whoever answers. */
export function proofPhrase(proof: Assurance): string {
  return PROOFS[proof];
}
