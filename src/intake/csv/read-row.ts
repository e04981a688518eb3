import { isName, isNotStated } from '../../model/not-stated.ts';
import { parseCountry } from '../../model/place.ts';
import type { QuestionInput } from '../../model/question.ts';
import type { Component } from '../../model/vendor.ts';
import type { HeaderPlan } from './header-plan.ts';
import { readCell, splitNames, splitSet } from './read-cell.ts';
import { readComponents } from './read-components.ts';

/** The part of a question that a row can state. */
export interface RowQuestion {
  readonly vendor: QuestionInput['vendor'];
  readonly product: NonNullable<QuestionInput['product']>;
  /** `null` when the row names a market that is none: then no default may stand in for it. */
  readonly market: string | null | undefined;
  /** The file with the bill of materials of the product. */
  readonly sbomFile?: string | undefined;
}

/** A cell that could not be read, and what was done about it. */
interface CellIssue {
  /** The number of the cell, from 1. */
  readonly column: number;
  readonly code: 'cell.unreadable' | 'row.no-name';
  readonly detail: string;
}

/** A row as a question, or why it can be none. */
export type RowReading =
  | { readonly question: RowQuestion; readonly issues: readonly CellIssue[] }
  | { readonly fault: CellIssue };

/**
 * Reads the cells of a row by the plan of its header. Only a row without a name is refused; a cell that cannot be read
 * leaves unknown what it would state, and an issue says so.
 */
export function readRow(cells: readonly string[], plan: HeaderPlan): RowReading {
  const row = new Row(cells, plan);
  const name = row.text(plan.name);
  if (name === undefined || !isName(name)) return { fault: noName(cells[plan.name] ?? '', plan) };
  const aliases = row.names(plan.aliases).filter((alias) => alias !== name);
  const owners = row.names(plan.owners).map((owner) => ({ name: owner }));
  const identifiers = plan.identifiers.flatMap(({ index, scheme }) => {
    const value = row.text(index);
    return value === undefined ? [] : [{ scheme, value }];
  });
  const question = {
    vendor: {
      ref: row.text(plan.ref),
      name,
      aliases: unlessEmpty(aliases),
      identifiers: unlessEmpty(identifiers),
      country: row.country(plan.country),
      owners: unlessEmpty(owners),
      facts: row.facts(),
    },
    product: {
      name: row.text(plan.product),
      categories: unlessEmpty(splitSet(row.text(plan.category) ?? '')),
      release: row.text(plan.release),
      components: unlessEmpty(row.components(plan.components)),
    },
    market: row.market(plan.market),
    sbomFile: row.text(plan.sbom),
  };
  return { question, issues: row.issues };
}

/** The cells of one row, read one by one; keeps what could not be read. */
class Row {
  readonly issues: CellIssue[] = [];
  readonly #cells: readonly string[];
  readonly #plan: HeaderPlan;

  constructor(cells: readonly string[], plan: HeaderPlan) {
    this.#cells = cells;
    this.#plan = plan;
  }

  text(index: number | undefined, expects: 'country' | 'other' = 'other'): string | undefined {
    const cell = index === undefined ? '' : this.#cell(index).trim();
    return isNotStated(cell, expects) ? undefined : cell;
  }

  /** The names in several columns, each once. */
  names(indexes: readonly number[]): string[] {
    const names = indexes.flatMap((index) => {
      const stated = splitNames(this.text(index) ?? '').filter((name) => !isNotStated(name, 'other'));
      if (!stated.every(isName))
        this.#raise(index, 'holds what names nobody, such as `***` or `000`', 'that part is left out');
      return stated.filter(isName);
    });
    return [...new Set(names)];
  }

  components(indexes: readonly number[]): Component[] {
    return indexes.flatMap((index) => {
      const { components, unread } = readComponents(this.text(index) ?? '');
      if (unread.length > 0)
        this.#raise(
          index,
          `holds ${unread.map((word) => `\`${word}\``).join(', ')}, which is no part, no role and no use, or more than one part can be`,
          'what it would say is taken as not known',
        );
      return [...components];
    });
  }

  country(index: number | undefined): string | undefined {
    const cell = this.text(index, 'country');
    if (index === undefined || cell === undefined) return undefined;
    const country = parseCountry(cell);
    if (country === undefined)
      this.#raise(
        index,
        'is not a country (code or English name)',
        'the country of registration is taken as not known',
      );
    return country;
  }

  market(index: number | undefined): RowQuestion['market'] {
    const cell = this.text(index, 'country');
    if (index === undefined || cell === undefined) return undefined;
    const country = parseCountry(cell);
    if (country !== undefined) return country;
    // Which sets of countries there are, the policies know; here only that sets are written like this.
    if (/^[a-z][a-z0-9-]+$/.test(cell)) return cell;
    this.#raise(index, 'is neither a country nor a set of countries', 'the row is judged for all markets');
    return null;
  }

  facts(): RowQuestion['vendor']['facts'] {
    return this.#plan.facts.flatMap(({ index, name, definition }) => {
      const reading = readCell(this.#cell(index), definition);
      if (reading === 'not-stated') return [];
      if ('value' in reading) return [{ name, value: reading.value }];
      this.#raise(index, reading.problem, `the fact \`${name}\` is taken as not known`);
      return [];
    });
  }

  /** What is read for a cell: what the header map puts in its place, else what stands there. */
  #cell(index: number): string {
    const cell = this.#cells[index] ?? '';
    return this.#plan.values.get(index)?.get(cell.trim()) ?? cell;
  }

  #raise(index: number, problem: string, done: string): void {
    const shown = showCell(this.#cells[index] ?? '');
    const detail = `${shown} in column \`${this.#plan.header[index]?.trim()}\` ${problem}; ${done}`;
    this.issues.push({ column: index + 1, code: 'cell.unreadable', detail });
  }
}

function noName(cell: string, { name, header }: HeaderPlan): CellIssue {
  const column = `column \`${header[name]?.trim()}\``;
  const whatStands = isNotStated(cell, 'other') ? 'stands for "not known"' : 'names nobody';
  const detail =
    cell.trim() === ''
      ? `${column} is blank; a vendor needs a name`
      : `${showCell(cell)} in ${column} ${whatStands}; a vendor needs a name`;
  return { column: name + 1, code: 'row.no-name', detail };
}

function showCell(cell: string): string {
  const text = cell.trim().replaceAll(/\s+/g, ' ');
  return `\`${text.length > 60 ? `${text.slice(0, 60)}...` : text}\``;
}

function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}
