import { addDays, formatDay, type PlainDate } from '../model/date.ts';
import type { FactValue } from '../model/fact.ts';
import {
  type Evidence,
  type FactSet,
  type FactState,
  placesOfKey,
  type UnknownReason,
} from '../model/fact-set.ts';
import type { Judged } from '../model/judged.ts';
import { minimumFor } from '../model/minimum-for.ts';
import { countryName } from '../model/place.ts';
import { citationsAt, factsOf, type Rule } from '../model/rule.ts';
import { definitionOf, listedProgram, type Vocabulary } from '../model/vocabulary.ts';

/** What sentences are made with, beside the finding itself. */
export interface Wording {
  readonly vocabulary: Vocabulary;
  readonly vendor: string;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
  /** The kind of buyer, by which the text to cite may differ. */
  readonly buyer?: string;
  /** Who says it: the label of a source. */
  readonly sourceLabel: (source: string) => string;
}

/**
 * The one sentence of a finding: the instrument with its citation and since when it is in force, what it says, then the
 * facts that met or broke it with who says so, what is only announced, and what is not shown.
 */
export function because(judged: Judged, facts: FactSet, wording: Wording): string {
  const { rule, waived } = judged;
  if (waived !== undefined) {
    const { by, was } = waived;
    const granted = `waived by ${by.authority} under ${by.section} through ${formatDay(by.lastDay)} (approved by ${by.approver}, waiver \`${by.id}\`)`;
    return `${because({ ...withoutWaiver(judged), outcome: was }, facts, wording).replace(/\.$/, '')}; ${granted}.`;
  }
  const opening = `${subject(rule, wording)} ${rule.statement}`;
  const states = factsOf(rule)
    .map((name) => facts.states.get(name))
    .filter((s) => s !== undefined);
  switch (judged.outcome) {
    case 'error':
      return `${opening}; it could not be judged: ${judged.failure ?? 'no reason was given'}.`;
    case 'not-applicable': {
      const held = describeHeld(states, wording);
      return `${opening}; it does not apply here${held === '' ? '' : `: ${held}`}.`;
    }
    case 'unknown': {
      const missing = judged.missing.map((m) =>
        describeMissing(m.fact, m.why, rule, facts.states.get(m.fact), wording),
      );
      return `${opening}; not shown: ${missing.join('; ') || 'what it asks'}.`;
    }
    default: {
      const announced = describeAnnounced(states, wording);
      return `${opening}; ${[describeHeld(weighed(states, wording), wording), announced].filter((part) => part !== '').join('; ')}.`;
    }
  }
}

function withoutWaiver({ waived: _, ...judged }: Judged): Judged {
  return judged;
}

/** `An Instrument (its citation), in force since 13 Sep 2017,` or, for a criterion, its title. */
function subject(rule: Rule, wording: Wording): string {
  if (rule.inForce === undefined) return rule.title;
  const [citation] = citationsAt(rule, wording);
  const cited = citation === undefined ? '' : ` (${citation.text})`;
  const starts = rule.inForce
    .filter((i) => i.published <= wording.knownAt)
    .map((i) => i.from)
    .sort();
  const since = starts.filter((from) => from <= wording.asOf).at(-1);
  if (since !== undefined) return `${rule.title}${cited}, in force since ${formatDay(since)},`;
  return `${rule.title}${cited}, in force from ${formatDay(starts[0] ?? wording.asOf)},`;
}

/** What a sentence weighs: listings first, and not who the buyer is, which the policy's name has said already. */
function weighed(states: readonly FactState[], wording: Wording): FactState[] {
  const isListing = (state: FactState) => listedProgram(state.name) !== undefined;
  const told = states.filter((s) => definitionOf(wording.vocabulary, s.name)?.suppliedBy !== 'policy');
  return [...told.filter(isListing), ...told.filter((state) => !isListing(state))];
}

/** Statements in effect, those that say the same joined: "file data and support data: Switzerland (declared, the vendor, 15 May 2018)". */
function describeHeld(states: readonly FactState[], wording: Wording): string {
  const groups = new Map<string, { said: string; labels: string[] }>();
  for (const state of states)
    for (const option of state.options) {
      const best = option.support[0];
      if (best === undefined) continue;
      const sentence = describeListing(state.name, best, wording) ?? describePlans(state.name, best, wording);
      const said =
        sentence ?? `${showValue(state.name, option.value, wording)} (${provenance(best, wording)})`;
      const group = groups.get(said);
      if (group === undefined)
        groups.set(said, { said, labels: sentence === undefined ? [label(state.name, wording)] : [] });
      else if (sentence === undefined) group.labels.push(label(state.name, wording));
    }
  return [...groups.values()]
    .map(({ said, labels }) => (labels.length === 0 ? said : `${enumerate(labels)}: ${said}`))
    .join('; ');
}

function describeListing(name: string, evidence: Evidence, wording: Wording): string | undefined {
  const program = listedProgram(name);
  if (program === undefined) return undefined;
  const who = name.startsWith('component.') ? 'a part' : wording.vendor;
  if (evidence.path !== undefined)
    return `a listing under \`${program}\` reaches ${who} since ${formatDay(evidence.from)} (${evidence.note ?? 'through others'})`;
  return evidence.value === true
    ? `${who} is listed under \`${program}\` since ${formatDay(evidence.from)} (${evidence.note ?? 'named there'})`
    : `${name.startsWith('component.') ? 'no part' : `${who} is not`}${name.startsWith('component.') ? ' is' : ''} found under \`${program}\``;
}

/** What became of the plans on record says so itself. */
function describePlans(name: string, { note }: Evidence, { vocabulary }: Wording): string | undefined {
  return definitionOf(vocabulary, name)?.suppliedBy === 'plans' ? note : undefined;
}

function provenance(evidence: Evidence, wording: Wording): string {
  const said = wording.sourceLabel(evidence.source);
  const published = formatDay(evidence.published);
  return [evidence.assurance, said, ...(said.includes(published) ? [] : [published])].join(', ');
}

/** Plans among the facts of a rule, which satisfy nothing. */
function describeAnnounced(states: readonly FactState[], wording: Wording): string {
  const groups = new Map<string, string[]>();
  for (const state of states)
    for (const plan of state.besides.filter((e) => e.status === 'planned')) {
      const said = `${showValue(state.name, plan.value, wording)}, ${describeDue(plan)}`;
      groups.set(said, [...(groups.get(said) ?? []), label(state.name, wording)]);
    }
  const parts = [...groups].map(([said, labels]) => `${enumerate([...new Set(labels)])}: ${said}`);
  return parts.length === 0 ? '' : `only announced: ${parts.join('; ')}`;
}

/** `due 31 Dec 2018`, `due 31 Dec 2018, overdue since 1 Jan 2019`, or `no date given`. */
function describeDue(plan: {
  readonly dueBy?: PlainDate | undefined;
  readonly overdue?: boolean | undefined;
}): string {
  if (plan.dueBy === undefined) return 'no date given';
  const due = `due ${formatDay(plan.dueBy)}`;
  return plan.overdue ? `${due}, overdue since ${formatDay(addDays(plan.dueBy, 1))}` : due;
}

function describeMissing(
  fact: string,
  why: UnknownReason,
  rule: Rule,
  state: FactState | undefined,
  wording: Wording,
): string {
  const what = label(fact, wording);
  const held = state?.options[0];
  const newest = held?.support[0];
  switch (why) {
    case 'absent':
      return `${what} (${state?.note ?? 'nobody has said'})`;
    case 'planned':
    case 'overdue': {
      const plans = (state?.besides ?? []).filter((e) => e.status === 'planned');
      if (plans.length === 0 && state?.note !== undefined) return `${what} (${state.note})`;
      const said = plans.map((plan) => `${showValue(fact, plan.value, wording)}, ${describeDue(plan)}`);
      return `${what} (only announced: ${[...new Set(said)].join('; ')})`;
    }
    case 'below-minimum':
      return `${what} (${newest === undefined ? '' : `${showValue(fact, newest.value, wording)} is only ${newest.assurance}; `}\`${minimumFor(rule, fact)}\` is needed)`;
    case 'stale':
      return `${what} (too old${newest === undefined ? '' : `: ${provenance(newest, wording)}`})`;
    case 'partial':
      return `${what} (${state?.note ?? 'said for a part of the market or of the products only'})`;
    case 'contested':
      return `${what} (statements contradict each other: ${(state?.options ?? []).map((o) => showValue(fact, o.value, wording)).join(' against ')})`;
    case 'possible-match':
      return `${what} (${state?.note ?? 'a near name'}: a person must look)`;
    case 'not-imported':
    case 'not-covered':
      return `${what} (${state?.note ?? 'the list does not tell'})`;
    case 'not-identified':
      return `${what} (the party is not identified, so not finding it means nothing${state?.note === undefined ? '' : `: ${state.note}`})`;
    case 'owners-unknown':
      return `${what} (${state?.note ?? 'the listing reaches beyond the names on it, and the owners are not known'})`;
  }
}

/** The noun phrase for a fact name. */
export function label(name: string, wording: Pick<Wording, 'vocabulary'>): string {
  const places = placesOfKey(name);
  if (places !== undefined)
    return `who belonged to ${enumerate(places.map((place) => `\`${place}\``))} on that day`;
  const program = listedProgram(name);
  const phrase = definitionOf(wording.vocabulary, name)?.label ?? name;
  return program === undefined ? phrase : `${phrase} (\`${program}\`)`;
}

/** A value as people read it: countries by name, sets as a list, truth as yes or no. */
export function showValue(name: string, value: FactValue, wording: Pick<Wording, 'vocabulary'>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const type = definitionOf(wording.vocabulary, name)?.type;
  const show = (text: string) => (type === 'country' || type === 'countries' ? countryName(text) : text);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : enumerate(value.map(show));
  return typeof value === 'string' ? show(value) : String(value);
}

/** `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
