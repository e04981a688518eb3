import type { Assessment, Plan, Tense } from '../model/assessment.ts';
import { addDays, formatDay } from '../model/date.ts';
import type { FactValue } from '../model/fact.ts';
import type { UnknownReason } from '../model/fact-set.ts';
import { CountryCode, countryName } from '../model/place.ts';
import type { Verdict } from '../model/verdict.ts';
import { listedProgram } from '../model/vocabulary.ts';

/** `NOT APPROVED`: the verdict as the first word of a report. */
export function verdictWord(verdict: Verdict): string {
  return verdict.replaceAll('-', ' ').toUpperCase();
}

/** What the two clocks mean for a purchase today. */
export function tensePhrase({ tense, clears }: Pick<Assessment, 'tense' | 'clears'>): string {
  if (clears) return 'current: clears a purchase today';
  return tense === 'current'
    ? 'current: does not clear a purchase'
    : `${TENSES[tense]}: clears nothing today`;
}

const TENSES: Readonly<Record<Tense, string>> = {
  current: 'current',
  retrospective: 'retrospective',
  prospective: 'prospective',
};

/** Last parts of the names whose values are countries; elsewhere two capital letters may be a company. */
const COUNTRY_FACT = /(?:^|[.-])(?:countr(?:y|ies)|location|origin|headquarters|seat|market|markets)$/;

/** A value as people read it: countries as names, yes and no, sets joined by commas. */
export function valuePhrase(fact: string, value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((member) => memberPhrase(fact, member)).join(', ');
  }
  return memberPhrase(fact, String(value));
}

function memberPhrase(fact: string, member: string): string {
  return COUNTRY_FACT.test(fact) && CountryCode.safeParse(member).success ? countryName(member) : member;
}

/** One statement, or the same statement under several names: `build.origin, signing.origin: Russia`. */
export function statementPhrase(names: readonly string[], value: FactValue): string {
  const [first = ''] = names;
  const program = listedProgram(first);
  if (names.length === 1 && program !== undefined && typeof value === 'boolean') {
    const who = first.startsWith('component.') ? 'a component' : 'vendor';
    return `${who} is ${value ? '' : 'not '}listed under ${program}`;
  }
  return `${names.join(', ')}: ${valuePhrase(first, value)}`;
}

/** When an announcement falls due: these words are not the same and stay different. */
export function duePhrase({ dueBy, overdue }: Pick<Plan, 'dueBy' | 'overdue'>): string {
  if (dueBy === undefined) return 'being arranged, no date';
  if (!overdue) return `due ${formatDay(dueBy)}`;
  return `was due ${formatDay(dueBy)}, overdue since ${formatDay(addDays(dueBy, 1))}`;
}

const UNKNOWN_PHRASES: Readonly<Record<UnknownReason, string>> = {
  absent: 'nothing is recorded',
  planned: 'only announced',
  overdue: 'announced, overdue, not shown to be done',
  'below-minimum': 'said, but not shown with the assurance that the rule asks for',
  stale: 'what was shown has grown too old',
  partial: 'shown for a part of what is asked only',
  contested: 'the statements contradict each other',
  'possible-match': 'a near name is listed; whether it is this vendor is not known',
  'not-imported': 'that list was never imported',
  'not-covered': 'the list is not known to be complete for these days',
  'not-identified': 'the vendor is not identified, so a miss on the list shows nothing',
  'owners-unknown': 'the list reaches owned companies, and the owners are not known',
};

/** Why a fact is not known. */
export function unknownPhrase(why: UnknownReason): string {
  return UNKNOWN_PHRASES[why];
}

const ASKED: Readonly<Record<string, string>> = {
  vendor: 'Ask the vendor',
  buyer: 'Ask the buyer',
  screening: 'Ask whoever keeps the lists',
  government: 'Ask the authority',
  policy: "Ask the policy's owner",
};

/** Whom a question goes to. */
export function askPhrase(askOf: string): string {
  return Object.hasOwn(ASKED, askOf) ? (ASKED[askOf] ?? askOf) : `Ask ${askOf}`;
}
