import { domainToUnicode } from 'node:url';
import { remember } from '../../../model/remember.ts';
import {
  ENDINGS_WITHIN_A_HOUSE,
  HOSTS_OF_ANYBODY,
  ORGANISATION_IN_LABEL,
  ORGANISATION_IN_PATH,
  SECOND_LEVELS,
} from './shared-hosts.ts';

/** What a domain says of whoever stands behind it. */
export type DomainParty =
  /** The part of it that somebody registered: `example` of `www.example.co.uk`. */
  | { readonly kind: 'name'; readonly name: string }
  /** A code host: who it is stands in the path. `label` is what stands before its name, as in `org.github.com`. */
  | { readonly kind: 'path'; readonly label?: string }
  | { readonly kind: 'nobody' };

const NOBODY: DomainParty = { kind: 'nobody' };

/** Reads a host name without a port. An address in numbers, a name within a house and a host of anybody name nobody. */
export const nameOfDomain = remember((host: string): DomainParty => {
  const domain = readable(host);
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  // No domain has more than 127 labels.
  if (labels.length < 2 || labels.length > 127 || labels.includes('')) return NOBODY;
  if (/^\d+$/.test(last) || ENDINGS_WITHIN_A_HOUSE.has(last)) return NOBODY;
  for (let from = 0; from < labels.length - 1; from += 1) {
    const suffix = labels.slice(from).join('.');
    const label = labels[from - 1] === 'www' ? undefined : labels[from - 1];
    if (HOSTS_OF_ANYBODY.has(suffix)) return NOBODY;
    if (ORGANISATION_IN_LABEL.has(suffix))
      return label === undefined ? NOBODY : { kind: 'name', name: label };
    if (ORGANISATION_IN_PATH.has(suffix))
      return label === undefined ? { kind: 'path' } : { kind: 'path', label };
  }
  const third = labels.at(-3);
  const below =
    last.length === 2 && SECOND_LEVELS.has(labels.at(-2) ?? '') && third !== 'www' ? third : undefined;
  return { kind: 'name', name: below ?? labels.at(-2) ?? '' };
});

/** In small letters and without a dot at the end; letters of other scripts as letters, not as `xn--`. */
function readable(host: string): string {
  const plain = host.trim().toLowerCase().replace(/\.$/, '');
  return /(?:^|\.)xn--/.test(plain) ? domainToUnicode(plain) || plain : plain;
}
