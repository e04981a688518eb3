import type { ProcurementRecord } from '../../../model/procurement-record.ts';

type Role = ProcurementRecord['role'];

/** The roles that make a party a vendor, whoever delivers before whoever offers; subcontractors are an extension. */
const VENDOR_ROLES: ReadonlyMap<string, Role> = new Map([
  ['supplier', 'supplier'],
  ['subcontractor', 'subcontractor'],
  ['tenderer', 'tenderer'],
]);

/** What a party says of its roles. */
export interface RolesReading {
  /** Those that make it a vendor. */
  readonly roles: readonly Role[];
  /** What stands in their place and is none, where nothing else makes it a vendor. */
  readonly unreadable?: unknown;
  /** Whether it says nothing of them, which the standard allows. */
  readonly missing?: true;
}

/** Reads the roles of a party; one role may stand without its list. */
export function readRoles(stated: unknown): RolesReading {
  const all: readonly unknown[] = Array.isArray(stated) ? stated : [stated ?? []].flat();
  if (all.length === 0) return { roles: [], missing: true };
  const roles = all.flatMap((role) => {
    const known = typeof role === 'string' ? VENDOR_ROLES.get(role.trim().toLowerCase()) : undefined;
    return known === undefined ? [] : [known];
  });
  const unreadable = all.find((role) => typeof role !== 'string');
  return roles.length === 0 && unreadable !== undefined ? { roles, unreadable } : { roles };
}

/** The role that a record is given where a party has several. */
export function chiefRole(roles: ReadonlySet<Role>): Role {
  return [...VENDOR_ROLES.values()].find((role) => roles.has(role)) ?? 'tenderer';
}
