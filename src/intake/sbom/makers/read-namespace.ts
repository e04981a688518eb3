import { remember } from '../../../model/remember.ts';
import { nameOfDomain } from './name-of-domain.ts';
import { readUrlParty } from './read-url-party.ts';
import { LONG_ENDINGS } from './shared-hosts.ts';
import { splitHandle } from './split-handle.ts';

/**
 * The party that a namespace of packages points to: `example` of `com.example.engine` and of `@example`, `Example Lab` of
 * `github.com/ExampleLab`. A namespace with blanks is a name as it stands. Undefined where it points to nobody.
 */
export const readNamespace = remember((namespace: string): string | undefined => {
  const text = namespace.trim().replace(/^@/, '');
  if (/\s/.test(text)) return text.replace(/\s+/g, ' ');
  const first = text.split('/', 1)[0] ?? '';
  if (text.includes('/')) return first.includes('.') ? readUrlParty(`https://${text}`) : splitHandle(first);
  const labels = text.split('.').filter((label) => label !== '');
  const [top = '', ...below] = labels;
  if (below.length === 0) return LONG_ENDINGS.has(top) ? undefined : splitHandle(top);
  if (isEnding(top)) return readReversedDomain(labels);
  if (top === 'www' || (below.length === 1 && isEnding(below[0] ?? '')))
    return readUrlParty(`https://${text}`);
  return splitHandle(top);
});

/** `engine.example.com`, written the other way round. */
function readReversedDomain(labels: readonly string[]): string | undefined {
  const party = nameOfDomain(labels.toReversed().join('.'));
  const found = party.kind === 'name' ? party.name : party.kind === 'path' ? party.label : undefined;
  if (found === undefined) return undefined;
  // The domain is in small letters now; the words of a handle show in the capitals that it was written with.
  return splitHandle(labels.find((label) => label.toLowerCase() === found) ?? found);
}

/** In small letters only: `Security` of `Example.Security` is a word. */
function isEnding(label: string): boolean {
  return /^[a-z]{2}$/.test(label) || LONG_ENDINGS.has(label);
}
