import { PackageURL } from 'packageurl-js';
import { readNamespace } from './read-namespace.ts';
import { readUrlParty } from './read-url-party.ts';

/** What a package URL points to. */
export interface PurlParties {
  /** The party that its namespace points to. */
  readonly namespace?: string;
  /** Addresses that it carries along: of the repository, the code, the download. */
  readonly urls: readonly string[];
}

const NOTHING: PurlParties = { urls: [] };

/**
 * Reads a package URL. One that cannot be read points to nobody. One that breaks a rule of its type only (`swift` without a
 * version) is read all the same, for its namespace is as good.
 */
export function readPurl(purl: string): PurlParties {
  const parsed = parse(purl.trim());
  if (parsed === undefined) return NOTHING;
  const { type, path, namespace, qualifiers } = parsed;
  const urls = ['repository_url', 'vcs_url', 'download_url'].flatMap((key) => qualifiers.get(key) ?? []);
  const party = PATHS_OF_HOSTS.has(type)
    ? readPath(path, namespace)
    : namespace === undefined
      ? undefined
      : readNamespace(namespace);
  return party === undefined ? { urls } : { namespace: party, urls };
}

/** Types whose namespace and name are the address of a repository; `docker` leaves the host out where it is the usual one. */
const PATHS_OF_HOSTS = new Set(['golang', 'swift', 'docker', 'oci']);

function readPath(path: string, namespace: string | undefined): string | undefined {
  if (/^[^/]*[.:]/.test(path)) return readUrlParty(`https://${path}`);
  const first = namespace?.split('/', 1)[0];
  return first === undefined ? undefined : readUrlParty(`https://docker.io/${first}`);
}

interface Purl {
  readonly type: string;
  readonly namespace: string | undefined;
  readonly path: string;
  readonly qualifiers: URLSearchParams;
}

function parse(purl: string): Purl | undefined {
  try {
    const [type, namespace, name] = PackageURL.parseString(purl);
    if (!type || !name) return undefined;
    const query = /\?(?<query>[^#]*)/.exec(purl)?.groups?.query ?? '';
    const path = namespace === undefined ? name : `${namespace}/${name}`;
    return { type: type.trim().toLowerCase(), namespace, path, qualifiers: new URLSearchParams(query) };
  } catch {
    return undefined;
  }
}
