import { PartRole, PartRoles, PartUse } from '../../model/bill.ts';
import { isName } from '../../model/not-stated.ts';
import { parseCountry } from '../../model/place.ts';
import type { Component } from '../../model/vendor.ts';
import { splitNames } from './read-cell.ts';

/** The parts that a cell lists, and the words in brackets that could not be understood. */
export interface ReadComponents {
  readonly components: readonly Component[];
  readonly unread: readonly string[];
}

/**
 * Reads a cell that lists the parts of a product, between semicolons or bars, each as
 * `name@version by maker (country) [role, use]`; all but the name may be left out. Brackets of which a word is no role and no
 * use, or that contradict themselves, leave both open: what one word would have said may be what makes the part count.
 */
export function readComponents(cell: string): ReadComponents {
  const read = splitNames(cell).map(readComponent);
  return {
    components: read.flatMap(({ component }) => (component === undefined ? [] : [component])),
    unread: read.flatMap(({ unread }) => unread),
  };
}

function readComponent(text: string): {
  readonly component?: Component;
  readonly unread: readonly string[];
} {
  const { rest: described, inside } = takeEnd(text, '[', ']');
  const { roles, use, unread } = readBrackets(inside ?? '');
  const by = described.lastIndexOf(' by ');
  const { name, version } = splitVersion(by === -1 ? described : described.slice(0, by));
  if (!isName(name)) return { unread: [...unread, text] };
  const maker = by === -1 ? undefined : readMaker(described.slice(by + ' by '.length));
  return {
    component: {
      name,
      ...(version === undefined ? {} : { version }),
      ...(maker === undefined ? {} : { maker }),
      ...(roles === undefined ? {} : { roles }),
      ...(use === undefined ? {} : { use }),
    },
    unread,
  };
}

function readBrackets(
  text: string,
): Pick<Component, 'roles' | 'use'> & { readonly unread: readonly string[] } {
  const words = text.split(',').map((word) => word.trim().toLowerCase().replaceAll(' ', '-'));
  const stated = words.filter((word) => word !== '');
  const roles = stated.flatMap((word) => PartRole.safeParse(word).data ?? []);
  const [use, ...otherUses] = stated.flatMap((word) => PartUse.safeParse(word).data ?? []);
  const unread = stated.filter(
    (word) => !PartRole.safeParse(word).success && !PartUse.safeParse(word).success,
  );
  if (unread.length > 0) return { unread };
  const isContradiction = otherUses.length > 0 || (roles.length > 0 && !PartRoles.safeParse(roles).success);
  if (isContradiction) return { unread: [stated.join(', ')] };
  return { unread, ...(roles.length === 0 ? {} : { roles }), ...(use === undefined ? {} : { use }) };
}

function splitVersion(text: string): { readonly name: string; readonly version?: string } {
  const at = text.lastIndexOf('@');
  const version = at < 1 ? '' : text.slice(at + 1).trim();
  return version === '' ? { name: text.trim() } : { name: text.slice(0, at).trim(), version };
}

/** A maker's country stands in brackets behind its name; what else stands there belongs to the name. */
function readMaker(text: string): Component['maker'] {
  const { rest, inside } = takeEnd(text, '(', ')');
  const country = inside === undefined ? undefined : parseCountry(inside);
  const name = (country === undefined ? text : rest).trim();
  if (!isName(name)) return undefined;
  return { name, identifiers: [], ...(country === undefined ? {} : { country }) };
}

/** What stands in brackets at the end of a text, and the text before it. */
function takeEnd(
  text: string,
  open: string,
  close: string,
): { readonly rest: string; readonly inside?: string } {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf(open);
  if (at < 1 || !trimmed.endsWith(close)) return { rest: trimmed };
  return { rest: trimmed.slice(0, at).trim(), inside: trimmed.slice(at + 1, -1) };
}
