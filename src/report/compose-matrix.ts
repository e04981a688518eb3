import { formatDay } from '../model/date.ts';
import type { Hit, Matrix, MatrixRow } from '../model/matrix.ts';
import { verdictWord } from './phrases.ts';
import { type Section, sentences, table } from './report.ts';

/** What a matrix says to people: what was asked, a line for each policy, then each rule that stands against the vendor. */
export interface MatrixReport {
  readonly head: readonly string[];
  readonly sections: readonly Section[];
}

/** Puts a matrix into rows and sentences. */
export function composeMatrix(matrix: Matrix): MatrixReport {
  const { question, vendor, rows, warnings } = matrix;
  const categories = question.categories.join(', ');
  const kind = categories === '' ? undefined : `any ${categories} product`;
  const bought = question.product === undefined ? kind : question.product;
  return {
    head: [
      `${bought === undefined ? '' : `${bought}, `}${vendor.name}, under ${rows.length === 1 ? 'one policy' : `${rows.length} policies`}`,
      `as of ${formatDay(question.asOf)}, as known on ${formatDay(question.knownAt)}`,
      `${question.vendor === vendor.name ? '' : `asked as "${question.vendor}"; `}${vendor.id === undefined ? '' : `dossier ${vendor.id}, by `}${vendor.matchedBy}`,
    ],
    sections: [
      { title: 'Verdicts', blocks: table(rows.map(verdictCells), ['policy', 'verdict', 'decided by']) },
      { title: 'Against it', blocks: table(hitCells(rows), ['rule', 'since', 'next', 'policies']) },
      { title: 'Warnings', blocks: sentences(warnings.map((w) => `${w.pointer}  ${w.detail}`)) },
    ].filter((section) => section.blocks.length > 0),
  };
}

function verdictCells({ policy, market, verdict, deciding, clears }: MatrixRow): string[] {
  const place = market === 'all' ? '' : ` (${market})`;
  return [
    `${policy}${place}`,
    `${verdictWord(verdict)}${clears ? ', clears today' : ''}`,
    deciding.length > MOST_DECIDING ? `${deciding.length} rules` : deciding.join(', '),
  ];
}

/** More names than this say less than their number; the assessment by that policy names them all. */
const MOST_DECIDING = 4;

/** Each rule once, with all the policies that have it, in the order of the day since which it counts. */
function hitCells(rows: readonly MatrixRow[]): string[][] {
  const hits = new Map<string, { hit: Hit; policies: string[] }>();
  for (const { policy, hits: own } of rows)
    for (const hit of own) {
      const key = `${hit.rule} ${hit.status} ${hit.outcome}`;
      const known = hits.get(key) ?? { hit, policies: [] };
      known.policies.push(policy);
      hits.set(key, known);
    }
  return [...hits.values()]
    .sort((a, b) => ((a.hit.since ?? '') < (b.hit.since ?? '') ? -1 : 1))
    .map(({ hit, policies }) => [
      `${hit.title} [${hit.effect}: ${hit.rule}]${hit.outcome === 'waived' ? ', waived' : ''}`,
      sincePhrase(hit),
      nextPhrase(hit),
      policies.join(', '),
    ]);
}

function sincePhrase({ status, since }: Hit): string {
  if (since === undefined) return 'always';
  return `${status === 'coming' ? 'from ' : ''}${formatDay(since)}`;
}

function nextPhrase({ next, since }: Hit): string {
  if (next === undefined || next.date === since) return 'no end known';
  return `${next.change} ${formatDay(next.date)}`;
}
