import { createService } from '../../src/assessment/create-service.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import { ListFile, type Reach } from '../../src/model/listing.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { Rule } from '../../src/model/rule.ts';
import { Dossier } from '../../src/model/vendor.ts';
import { day } from '../facts/statements.ts';
import { snapshotOf } from '../property/random-world.ts';

export interface ReachWorld {
  readonly reach: readonly Reach[];
  /** Relations of the vendor's dossier. */
  readonly relations?: readonly object[];
  /** Relations of the list file. */
  readonly listRelations?: readonly object[];
  readonly ownership?: readonly object[];
  /** Other dossiers. */
  readonly dossiers?: readonly object[];
  /** Names on the list. */
  readonly listed?: readonly string[];
  readonly extent?: 'complete' | 'partial';
  readonly through?: string;
}

/** Parties of these worlds are plainly invented, and no two of their names are near each other. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  V: 'Vantage Widgets (fictional)',
  Bad: 'Badger Cartel (fictional)',
  Worse: 'Worsted Syndicate (fictional)',
  Clean: 'Cleanwater Trust (fictional)',
  H: 'Halfmoon Partners (fictional)',
  Top: 'Topmast Group (fictional)',
  Old: 'Oldcastle Works (fictional)',
};
export const fullName = (short: string) => FULL_NAMES[short] ?? short;

/** One relation as a file writes it: parties by name, the vendor asked for as `V`. */
export function told(kind: Relation['kind'], by: string, of: string, parts: object = {}): object {
  return {
    kind,
    of: refTo(of),
    by: refTo(by),
    from: '2010-01-01',
    published: '2010-01-01',
    source: 'a register',
    ...parts,
  };
}

function refTo(short: string): object {
  return short === 'V' ? { dossier: 'v' } : { name: fullName(short) };
}

export const owns = (by: string, of: string, share?: unknown, parts: object = {}) =>
  told('owner', by, of, { ...(share === undefined ? {} : { share }), ...parts });

export function snapshotWith(world: ReachWorld): Snapshot {
  const list = ListFile.parse({
    program: 'p',
    title: 'A programme',
    authority: 'An authority',
    citation: 'An act',
    reach: world.reach,
    components: 'not said',
    coverage: { through: world.through ?? '2030-01-01', source: 'a source', extent: world.extent },
    entries: (world.listed ?? ['Bad']).map((short, at) => ({
      id: `e${at}`,
      names: [fullName(short)],
      listed: { from: '2015-01-01', published: '2015-01-01' },
      source: 'the act',
    })),
    relations: world.listRelations ?? [],
  });
  const vendor = {
    id: 'v',
    title: fullName('V'),
    fictional: true,
    names: [{ text: fullName('V'), kind: 'legal' }],
    relations: world.relations ?? [],
    ownership: world.ownership ?? [],
  };
  const base = snapshotOf({
    facts: [],
    rules: [LISTED_RULE, NAMED_RULE],
    list,
    places: {},
    asOf: '',
    knownAt: '',
    market: '',
  });
  const dossiers = [vendor, ...(world.dossiers ?? [])].map((dossier) => Dossier.parse(dossier));
  return { ...base, dossiers, sources: {} };
}

/** Asks about `V` on 1 June 2019, or about another party. */
export async function askReach(world: ReachWorld, asked: Record<string, unknown> = {}) {
  const { vendor = {}, ...question } = asked;
  const assay = createService(snapshotWith(world), () => day('2019-06-01'));
  const record = { name: 'v', facts: [{ name: 'vendor.name', value: fullName('V') }], country: 'CH' };
  return assay.assess({
    policy: 'random',
    market: 'all',
    vendor: { ...record, ...Object(vendor) },
    ...question,
  });
}

/** The answer in one line: the verdict with the way, or with what is not known and why; `approved` when clear. */
export async function tellReach(world: ReachWorld, asked?: Record<string, unknown>): Promise<string> {
  const { verdict, findings } = await askReach(world, asked);
  const finding = findings.find(({ rule }) => rule === LISTED_RULE.id);
  const [fact] = finding?.facts ?? [];
  const [missing] = finding?.missing ?? [];
  const said =
    missing === undefined
      ? fact?.value === true
        ? `: ${fact.note}`
        : ''
      : ` (${missing.why}): ${/not shown: (.*)\.$/.exec(finding?.because ?? '')?.[1]?.replace('boolean (`p`) ', '')}`;
  return `${verdict}${said}`.replaceAll(' (fictional)', '');
}

/** Who is listed must not be bought from. */
const LISTED_RULE: Rule = {
  id: 'no-listed-vendor',
  file: 'no-listed-vendor.json',
  title: 'An act',
  effect: 'prohibit',
  statement: 'bars listed vendors',
  citations: [{ text: 'sec. 1', published: day('2010-01-01') }],
  inForce: [{ from: day('2010-01-01'), published: day('2010-01-01') }],
  satisfiedWhen: { fact: 'vendor.listed.p', operator: 'equal', value: false },
  minimumAssurance: 'declared',
  waivable: false,
  remedy: { by: 'vendor', text: 'Do it.' },
  examples: [],
};

/** Something that a clear vendor satisfies, so that it can be approved. */
const NAMED_RULE: Rule = {
  ...LISTED_RULE,
  id: 'named-vendor',
  title: 'A criterion',
  effect: 'require',
  satisfiedWhen: { fact: 'vendor.name', operator: 'known', value: true },
};
