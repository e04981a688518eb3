import { formatDay, type PlainDate } from '../../model/date.ts';
import type { ScreenedList } from '../../model/screening-answer.ts';
import { VERDICTS, type Verdict } from '../../model/verdict.ts';
import type { RunPace, RunSummary } from '../run-summary.ts';
import { type Html, html } from './html.ts';
import { REPORT_STYLE } from './report-style.ts';

/** How many reasons of a kind the page tells; the summary as JSON has all. */
const MOST_TOLD = 15;

/** A page about a run, whole in itself: no scripts, nothing fetched, to be read on a screen or printed. */
export function renderRunReport(summary: RunSummary, pace: RunPace): string {
  const { read, decided, rejected, notScreened, policy, digests } = summary;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Vendors scored by ${policy ?? 'the default policy'}</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<h1>${count(read, 'record')} scored by ${policy ?? 'the default policy'}</h1>
<p>As of ${day(summary.asOf)}, as known on ${day(summary.knownAt)}; run of ${day(summary.decidedOn)}. ${decided} decided, ${rejected} rejected.</p>
${verdictBar(summary)}
<table>
<caption>Verdicts</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col">Rows</th><th scope="col">Share of the decided</th></tr></thead>
<tbody>
${VERDICTS.map((verdict) => verdictRow(verdict, summary))}
</tbody>
</table>
<p class="${notScreened > 0 ? 'warning' : 'note'}">Not screened: ${notScreened} of the decided rows${notScreened > 0 ? ', because a list that the policy needs was never imported. Nobody was looked for there, and that clears nobody.' : '. Every list that the policy needs was searched.'}</p>
${summary.warnings.map(({ detail }) => html`<p class="warning">${detail}</p>\n`)}
${table('Rules that decided most rows', ['Rule', 'Rows'], summary.deciding, ({ rule, rows }) => [rule, rows])}
${table(
  'Facts that are missing, first those that would settle most rows',
  ['Fact', 'Rows that knowing it would settle', 'Rows in which it is missing'],
  summary.missing,
  ({ fact, rows, settles }) => [fact, settles, rows],
)}
${table('Why records were rejected', ['Reason', 'Records'], summary.rejections, ({ code, rows }) => [code, rows])}
${table('Lists that were searched', ['List', 'Entries', 'Complete through'], summary.lists, listCells, Infinity)}
<table>
<caption>How to check it</caption>
<tbody>
${checkRows(summary).map(([name, value]) => html`<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>\n`)}
</tbody>
</table>
<p class="note">${count(pace.rows, 'row')} in ${pace.seconds} s (${pace.rowsPerSecond} rows/s), ${count(pace.assessed, 'question')} put to the engine, ${count(pace.workers, 'worker')}. SHA-256 of the results: ${digests.output}</p>
</body>
</html>
`;
  return page.markup;
}

/** The verdicts as a bar; what it shows stands as numbers in the table below. */
function verdictBar({ verdicts, decided, rejected }: RunSummary): Html {
  const all = decided + rejected;
  if (all === 0) return html``;
  const parts = [
    ...VERDICTS.map((verdict) => [verdict, verdicts[verdict]] as const),
    ['rejected', rejected] as const,
  ];
  const shown = parts.filter(([, rows]) => rows > 0);
  const told = shown.map(([name, rows]) => `${words(name)} ${rows}`).join(', ');
  const cells = shown.map(
    ([name, rows]) =>
      html`<span class="${name}" style="flex-grow: ${rows}" title="${words(name)} ${rows}"></span>`,
  );
  return html`<div class="bar" role="img" aria-label="${told}">${cells}</div>
<p class="legend">${shown.map(([name, rows]) => html`<span><i class="${name}"></i>${words(name)} ${rows}</span> `)}</p>`;
}

function verdictRow(verdict: Verdict, { verdicts, decided }: RunSummary): Html {
  const rows = verdicts[verdict];
  const share = decided === 0 ? 0 : Math.round((rows / decided) * 1000) / 10;
  return html`<tr><th scope="row">${words(verdict)}</th><td>${rows}</td><td>${share} %</td></tr>\n`;
}

function table<T>(
  caption: string,
  head: readonly string[],
  things: readonly T[],
  cells: (thing: T) => readonly (string | number)[],
  most = MOST_TOLD,
): Html {
  if (things.length === 0) return html``;
  const rows = things.slice(0, most).map((thing) => {
    const [first = '', ...others] = cells(thing);
    return html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  });
  const untold = things.length - rows.length;
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
${untold > 0 ? html`<p class="note">and ${untold} more, which the summary as JSON tells</p>` : html``}`;
}

function listCells({ program, title, entries, through, partial, stale }: ScreenedList): (string | number)[] {
  const remarks = [
    ...(partial === undefined ? [] : ['in part']),
    ...(stale === undefined ? [] : ['a newer list was refused']),
  ];
  return [
    `${title} (${program})`,
    entries,
    `${formatDay(through)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`,
  ];
}

function checkRows({ digests, options }: RunSummary): [string, string][] {
  return [
    ...(digests.input === undefined ? [] : [['The input', digests.input] as [string, string]]),
    ['The results', digests.output],
    ...(digests.rejects === undefined ? [] : [['The rejected rows', digests.rejects] as [string, string]]),
    ...Object.entries(digests.snapshot),
    ...Object.entries(options),
  ];
}

function words(name: string): string {
  return name.replaceAll('-', ' ');
}

function day(text: string): string {
  return formatDay(text as PlainDate);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
