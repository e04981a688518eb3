import type { Spdx2Package, Spdx2Reference } from './spdx2-document.ts';

/** What the tags of a package are called in the JSON notation. */
export const PACKAGE_FIELDS = {
  PackageVersion: 'versionInfo',
  PackageSupplier: 'supplier',
  PackageOriginator: 'originator',
  PackageDownloadLocation: 'downloadLocation',
  PackageHomePage: 'homepage',
  PackageCopyrightText: 'copyrightText',
} as const satisfies Readonly<Record<string, keyof Spdx2Package>>;
export type PackageTag = keyof typeof PACKAGE_FIELDS;

/** The element that is being told: the tags that follow its first one are its own. */
export interface Section {
  readonly kind: 'document' | 'package' | 'file' | 'snippet' | 'licence';
  readonly line: number;
  id?: string | undefined;
}

export interface PackageSection extends Section {
  readonly kind: 'package';
  readonly name: string;
  readonly fields: { -readonly [Field in (typeof PACKAGE_FIELDS)[PackageTag]]?: string };
  readonly externalRefs: Spdx2Reference[];
}

/** Whether a tag is one of the fields of a package. */
export function isPackageTag(tag: string): tag is PackageTag {
  return Object.hasOwn(PACKAGE_FIELDS, tag);
}
