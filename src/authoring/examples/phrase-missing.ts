import { placesOfKey } from '../../model/fact-set.ts';
import { unknownPhrase } from '../../report/phrases.ts';
import type { ExampleRun } from './test-rules.ts';

/** What an unknown outcome waits for: a fact that the example does not state, or members that nobody knows. */
export function phraseMissing({ fact, why }: ExampleRun['missing'][number]): string {
  const places = placesOfKey(fact);
  if (places !== undefined) return `the members of ${places.join(', ')} are not known on that day`;
  if (fact.startsWith('parameter.')) return `no policy gives ${fact.slice('parameter.'.length)}`;
  return `${fact}: ${why === 'absent' ? 'the example does not state it' : unknownPhrase(why)}`;
}
