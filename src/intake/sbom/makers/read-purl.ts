import { type ParsedPurl, parsePurl } from './parse-purl.ts';
import { readNamespace } from './read-namespace.ts';
import { readUrlParty } from './read-url-party.ts';

/** What a package URL points to. */
export interface PurlParties {
  /** The party that its namespace points to. */
  readonly namespace?: string;
  /** Addresses that it carries along: of the code and of the download. */
  readonly urls: readonly string[];
}

/**
 * Reads a package URL. One that cannot be read points to nobody. One that breaks a rule of its type only (`swift` without a
 * version) is read all the same, for its namespace is as good.
 */
export function readPurl(purl: string): PurlParties {
  const [address = '', query = ''] = (purl.trim().split('#', 1)[0] ?? '').split('?', 2);
  const parsed = parsePurl(address);
  if (parsed === undefined) return { urls: [] };
  const qualifiers = query.includes('_url') ? new URLSearchParams(query) : NO_QUALIFIERS;
  const urls = ['vcs_url', 'download_url'].flatMap((key) => qualifiers.get(key) ?? []);
  const namespace = partyOf(parsed, qualifiers.get('repository_url') ?? undefined);
  return namespace === undefined ? { urls } : { namespace, urls };
}

const NO_QUALIFIERS = new URLSearchParams();

function partyOf({ type, namespace, name }: ParsedPurl, repository: string | undefined): string | undefined {
  const path = namespace === undefined ? name : `${namespace}/${name}`;
  switch (type) {
    case 'golang':
    case 'swift':
      // The path of a repository, its host in front. What has no host is of the language itself.
      return startsWithHost(path) ? readUrlParty(`https://${path}`) : undefined;
    case 'docker':
    case 'oci':
      // `docker` gives the host there, `oci` the whole path.
      if (repository !== undefined)
        return readUrlParty(type === 'oci' ? repository : `${repository}/${path}`);
      if (startsWithHost(path)) return readUrlParty(`https://${path}`);
      return namespace === undefined ? undefined : readUrlParty(`https://docker.io/${namespace}`);
    default:
      return namespace === undefined ? undefined : readNamespace(namespace);
  }
}

function startsWithHost(path: string): boolean {
  return path.includes('/') && /[.:]/.test(path.split('/', 1)[0] ?? '');
}
