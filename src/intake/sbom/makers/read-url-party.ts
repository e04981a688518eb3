import { remember } from '../../../model/remember.ts';
import { nameOfDomain } from './name-of-domain.ts';
import { LICENCE_PAGES, NO_ORGANISATION, WORDS_BEFORE_ORGANISATION } from './shared-hosts.ts';
import { splitHandle } from './split-handle.ts';

/**
 * The name of whoever stands behind an address: the organisation in the path at a code host, else what was registered of the
 * domain. Undefined where it says nothing of a maker or cannot be read. Takes what bills hold for addresses: web
 * addresses, `git+https:`, `scm:git:`, `git@host:path`, and hosts without a scheme.
 */
export const readUrlParty = remember(findParty);

function findParty(address: string): string | undefined {
  const url = readAddress(address);
  if (url === undefined) return undefined;
  const host = url.hostname.toLowerCase();
  if (LICENCE_PAGES.some((page) => `.${host}`.endsWith(`.${page.host}`) && page.path.test(url.pathname)))
    return undefined;
  const party = nameOfDomain(host);
  if (party.kind === 'name') return party.name;
  return party.kind === 'path' && party.label === undefined ? organisationIn(url.pathname) : undefined;
}

function readAddress(address: string): URL | undefined {
  const text = address
    .trim()
    .replace(/^scm:[a-z]+[:|]/i, '')
    .replace(/^(?:git|hg|svn|bzr)\+/i, '');
  const remote = /^[^\s/:@]+@(?<host>[^\s/:@]+):(?!\/\/)(?<path>.*)$/s.exec(text)?.groups;
  if (remote !== undefined) return parse(`ssh://${remote.host}/${remote.path}`);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return parse(text);
  // Other schemes, such as `mailto:`, have no host; but a port has digits only.
  return /^[^/]*@|^[^/:]*:(?!\d)/.test(text) ? undefined : parse(`https://${text}`);
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function organisationIn(path: string): string | undefined {
  const parts = path.split('/', 6).filter((part) => part !== '' && !WORDS_BEFORE_ORGANISATION.has(part));
  const first = decode(parts[0] ?? '').replace(/^[~@]/, '');
  // What is left to be filled in, `${project.groupId}`, is no name.
  return /^[\p{L}\p{N}._-]+$/u.test(first) && !NO_ORGANISATION.has(first) ? splitHandle(first) : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
