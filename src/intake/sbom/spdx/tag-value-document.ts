import type { Issue } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import { copyText } from './copy-text.ts';
import { DOCUMENT_ID, type Spdx2Document, type Spdx2Relationship } from './spdx2-document.ts';
import type { TagValue, TagValueFault } from './split-tag-value.ts';
import { TagValueFaults } from './tag-value-faults.ts';
import {
  isPackageTag,
  PACKAGE_FIELDS,
  type PackageSection,
  type PackageTag,
  type Section,
} from './tag-value-section.ts';
import { TAGS } from './tag-value-tags.ts';
import { WarningTally } from './warning-tally.ts';

/** Takes in tags in their order, and gives the document that they tell. */
export class TagValueDocument {
  readonly #file: string;
  readonly #faults: TagValueFaults;
  readonly #warnings: WarningTally;
  readonly #document: Section = { kind: 'document', line: 1 };
  readonly #packages: PackageSection[] = [];
  /** Files and snippets. */
  readonly #others: Section[] = [];
  readonly #relationships: Spdx2Relationship[] = [];
  /** Each file with the package that it follows. */
  readonly #files: { readonly file: Section; readonly holder: Section }[] = [];
  #version: TagValue | undefined;
  #now: Section = this.#document;

  constructor(file: string) {
    this.#file = file;
    this.#faults = new TagValueFaults(file);
    this.#warnings = new WarningTally(file);
  }

  take(one: TagValue | TagValueFault): void {
    if ('fault' in one) this.#faults.add(one.line, 'sbom.line', one.fault);
    else this.#read(one);
  }

  /** Ends the text. The version is undefined where it gives none, which is a fault. */
  close(): { readonly version: TagValue | undefined; readonly faults: readonly Issue[] } {
    if (this.#version === undefined)
      this.#faults.add(1, 'field.missing', '`SPDXVersion` is missing; begin with `SPDXVersion: SPDX-2.3`');
    for (const { id, name, line } of this.#packages)
      if (id === undefined)
        this.#faults.add(
          line,
          'field.missing',
          `the package ${show(name)} has no \`SPDXID\`; give it one of its own`,
        );
    return { version: this.#version, faults: this.#faults.all };
  }

  /** The document, if it has no faults. */
  asWritten(format: string): Spdx2Document {
    const contained = this.#files.flatMap(({ file, holder }) =>
      file.id === undefined || holder.id === undefined ? [] : [contains(holder.id, file.id, file.line)],
    );
    return {
      format,
      file: this.#file,
      SPDXID: this.#document.id ?? DOCUMENT_ID,
      documentDescribes: [],
      packages: this.#packages.map(({ id = '', name, fields, externalRefs, line }) => ({
        ...fields,
        SPDXID: id,
        name,
        externalRefs,
        at: `line ${line}`,
      })),
      others: this.#others.flatMap(({ id }) => id ?? []),
      relationships: [...contained, ...this.#relationships],
      warnings: this.#warnings,
    };
  }

  #read(one: TagValue): void {
    const { tag, value, line } = one;
    switch (tag) {
      case 'SPDXVersion':
        if (this.#version !== undefined) this.#faults.twice(one);
        this.#version ??= one;
        return;
      case 'PackageName':
        this.#now = this.#beginPackage(one);
        return;
      case 'FileName':
        this.#now = { kind: 'file', line };
        this.#others.push(this.#now);
        this.#placeFile(this.#now);
        return;
      case 'SnippetSPDXID':
        this.#now = { kind: 'snippet', line, id: value === '' ? undefined : value };
        this.#others.push(this.#now);
        return;
      case 'LicenseID':
        this.#now = { kind: 'licence', line };
        return;
      case 'SPDXID':
        this.#readId(one);
        return;
      case 'SnippetFromFileSPDXID':
        if (this.#now.kind !== 'snippet' || this.#now.id === undefined)
          this.#faults.outside(one, 'snippet', 'SnippetSPDXID');
        else this.#relationships.push(contains(value, this.#now.id, line));
        return;
      case 'ExternalRef':
        this.#readReference(one);
        return;
      case 'Relationship':
        this.#readRelationship(one);
        return;
      default:
        if (isPackageTag(tag)) this.#readField(tag, one);
        else if (!TAGS.has(tag))
          this.#warnings.add(
            `line ${line}`,
            'sbom.unknown-tag',
            `${show(tag)} is no tag of SPDX 2; it is not read`,
          );
    }
  }

  #beginPackage({ value, line }: TagValue): PackageSection {
    const name = copyText(value);
    if (name === '')
      this.#faults.add(line, 'field.empty', 'this package has no name; write it behind `PackageName:`');
    const begun: PackageSection = { kind: 'package', line, name, fields: {}, externalRefs: [] };
    this.#packages.push(begun);
    return begun;
  }

  #placeFile(file: Section): void {
    const holder = this.#packages.at(-1);
    if (holder !== undefined) this.#files.push({ file, holder });
  }

  #readId(one: TagValue): void {
    if (one.value === '')
      this.#faults.add(one.line, 'field.empty', 'this id is empty; write it behind `SPDXID:`');
    else if (this.#now.kind === 'snippet' || this.#now.kind === 'licence')
      this.#faults.add(
        one.line,
        'sbom.order',
        '`SPDXID` stands in no element that has one; put it behind `PackageName`',
      );
    else if (this.#now.id !== undefined) this.#faults.twice(one);
    else this.#now.id = one.value;
  }

  #readField(tag: PackageTag, one: TagValue): void {
    const section = this.#package();
    if (section === undefined) this.#faults.outside(one, 'package', 'PackageName');
    else if (section.fields[PACKAGE_FIELDS[tag]] !== undefined) this.#faults.twice(one);
    else section.fields[PACKAGE_FIELDS[tag]] = copyText(one.value);
  }

  #readReference(one: TagValue): void {
    const section = this.#package();
    const [, referenceType, referenceLocator] = one.value.split(/\s+/);
    if (section === undefined) this.#faults.outside(one, 'package', 'PackageName');
    else if (referenceType === undefined || referenceLocator === undefined)
      this.#faults.add(
        one.line,
        'sbom.reference',
        `${show(one.value)} is no reference; write \`CATEGORY type locator\``,
      );
    else section.externalRefs.push({ referenceType, referenceLocator: copyText(referenceLocator) });
  }

  #readRelationship({ value, line }: TagValue): void {
    const [spdxElementId, relationshipType, relatedSpdxElement, ...more] = value.split(/\s+/);
    if (
      spdxElementId === undefined ||
      relationshipType === undefined ||
      relatedSpdxElement === undefined ||
      more.length > 0
    )
      this.#faults.add(line, 'sbom.relationship', `${show(value)} is no relationship; write \`id TYPE id\``);
    else
      this.#relationships.push({ spdxElementId, relationshipType, relatedSpdxElement, at: `line ${line}` });
  }

  #package(): PackageSection | undefined {
    return this.#now.kind === 'package' ? this.#packages.at(-1) : undefined;
  }
}

function contains(spdxElementId: string, relatedSpdxElement: string, line: number): Spdx2Relationship {
  return { spdxElementId, relationshipType: 'CONTAINS', relatedSpdxElement, at: `line ${line}` };
}
