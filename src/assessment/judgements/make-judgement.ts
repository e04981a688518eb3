import { refuseRuling } from '../../intake/judgements/refuse-ruling.ts';
import type { PlainDate } from '../../model/date.ts';
import { digest } from '../../model/digest.ts';
import { entrySeen } from '../../model/entry-seen.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import type { Judgement } from '../../model/judgement.ts';
import { JudgementInput, type JudgementMade } from '../../model/judgement-input.ts';
import type { ListFile } from '../../model/listing.ts';
import type { Match } from '../../model/match.ts';
import { parseWith, show } from '../../model/parse.ts';
import { identifyVendor } from '../../screening/identify-vendor.ts';
import type { Prepared } from '../prepare.ts';
import { countryOf, meetVendor, recogniseVendor } from '../recognise-party.ts';
import { describeParty } from './judgeable-party.ts';

/** How many other entries are told to whom asks for one that is not met. */
const MOST_TOLD = 5;

/**
 * Makes a judgement on a vendor and a list entry that screening finds for it, to be kept by whoever asks. `input` is untrusted
 * and is read by the schema `JudgementInput`. Throws `AssayError` `validation` with every fault: an entry that there is not or
 * that does not meet the vendor, a day to come, a ruling against an identifier that both have.
 */
export function makeJudgement(input: unknown, prepared: Prepared, today: PlainDate): JudgementMade {
  const parsed = parseWith(JudgementInput, input);
  if (!('value' in parsed)) throw refused(parsed.issues);
  const { vendor: record, entry, ruling, author, reason, on = today } = parsed.value;
  const { vendor, warnings } = identifyVendor(record, prepared.dossierIndex, { asOf: today, knownAt: today });
  const met = meetVendor(vendor, countryOf(record), prepared.listIndex);
  // As it stands: an earlier judgement is told beside it.
  const { screenings } = recogniseVendor(vendor, countryOf(record), prepared.registersOn(today));
  const matches = [...screenings.values()].flatMap((screening) => screening.matches);
  const match = matches.find((one) => idOf(one) === entry);
  const issues: Issue[] = on <= today ? [] : [fault('/on', 'judgement.future', futureOf(on, today))];
  if (match === undefined) throw refused([...issues, notMet(entry, record.name, matches, prepared.lists)]);
  const said = {
    vendor: describeParty(met),
    entry,
    seen: entrySeen(match.entry),
    ruling,
    author,
    reason,
    on,
  };
  const refusal = refuseRuling(said, prepared.lists);
  if (refusal !== undefined) issues.push(fault('/ruling', 'judgement.same-identifier', refusal));
  if (issues.length > 0) throw refused(issues);
  const { kind, score, explanation } = match;
  const { names, note } = match.entry;
  return {
    judgement: { id: judgementId(said), ...said },
    match: { kind, score, explanation, names, ...(note === undefined ? {} : { note }) },
    warnings: [...warnings],
  };
}

/** The same for the same words on the same day. */
function judgementId(said: Omit<Judgement, 'id'>): string {
  const start = 'sha256:'.length;
  return `jdg-${digest(said).slice(start, start + 16)}`;
}

function idOf({ program, entry }: Match): string {
  return `${program}/${entry.id}`;
}

function notMet(
  id: string,
  name: string,
  matches: readonly Match[],
  lists: ReadonlyMap<string, ListFile>,
): Issue {
  const near =
    matches.length === 0
      ? `${show(name)} meets no entry of any list`
      : `${show(name)} meets ${matches.slice(0, MOST_TOLD).map(tellEntry).join('; ')}${matches.length > MOST_TOLD ? `; and ${matches.length - MOST_TOLD} more` : ''}`;
  const slash = id.indexOf('/');
  const list = lists.get(id.slice(0, slash));
  if (list === undefined) {
    const programs = [...lists.keys()].sort().map((program) => `\`${program}\``);
    const detail = `there is no list ${show(id.slice(0, slash))}, only ${programs.join(', ')}; ${near}`;
    return fault('/entry', 'judgement.no-list', detail);
  }
  const entry = list.entries.find((one) => one.id === id.slice(slash + 1));
  if (entry === undefined)
    return fault('/entry', 'judgement.no-entry', `there is no entry ${show(id)}; ${near}`);
  const detail = `${show(id)} ("${entry.names[0] ?? entry.id}") is not met by the vendor, so there is nothing to judge; ${near}`;
  return fault('/entry', 'judgement.not-met', detail);
}

function tellEntry(match: Match): string {
  return `\`${idOf(match)}\` ("${match.entry.names[0] ?? match.entry.id}", ${match.kind}, score ${match.score.toFixed(2)})`;
}

function futureOf(on: PlainDate, today: PlainDate): string {
  return `\`${on}\` lies after today (${today}); nobody has judged yet on a day to come: give today or an earlier day`;
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { pointer, code, detail, severity: 'error' };
}

function refused(issues: readonly Issue[]): AssayError {
  const count = issues.length === 1 ? '1 thing is' : `${issues.length} things are`;
  return new AssayError('validation', `the judgement cannot be taken: ${count} wrong with it`, issues);
}
