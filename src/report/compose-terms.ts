import type { Assessment } from '../model/assessment.ts';
import type { Assurance } from '../model/assurance.ts';
import { formatDay } from '../model/date.ts';
import type { JudgementFault, JudgementShown } from '../model/judgement.ts';
import type { WaiverFault, WaiverShown } from '../model/waiver.ts';
import { type Section, sentences } from './report.ts';

/** What makes this answer stricter or milder than the rules and lists alone would: thresholds, waivers and judgements. */
export function composeTerms({ thresholds, waivers, judgements = [] }: Assessment): Section[] {
  return [
    { title: 'Stricter proof', blocks: sentences(thresholds.flatMap(describeThreshold)) },
    { title: 'Waivers', blocks: sentences(waivers.map(describeWaiver)) },
    { title: 'Judgements', blocks: sentences(judgements.map(describeJudgement)) },
  ];
}

/** One sentence for each rung that is asked for. */
function describeThreshold({ id, title, why, minimumAssurance }: Assessment['thresholds'][number]): string[] {
  const byRung = new Map<Assurance, string[]>();
  for (const [rule, rung] of Object.entries(minimumAssurance))
    byRung.set(rung, [...(byRung.get(rung) ?? []), rule]);
  const reason =
    why === 'shown' ? `this is about ${title}` : `it is not ruled out that this is about ${title}`;
  return [...byRung].map(
    ([rung, rules]) => `\`${rung}\` is needed for ${rules.join(', ')}: ${reason}.  [${id}]`,
  );
}

function describeWaiver(waiver: WaiverShown): string {
  const { id, rule, authority, section, approver, lastDay, noEffect } = waiver;
  const granted = `granted by ${authority} under ${section}, approved by ${approver}, through ${formatDay(lastDay)}`;
  const effect = noEffect === undefined ? 'acts on this rule' : `of no effect: ${FAULTS[noEffect]}`;
  return `${id}: ${effect}; ${granted}.  [${rule}]`;
}

const FAULTS: Readonly<Record<WaiverFault, string>> = {
  'not-waivable': 'this rule is one that nobody can waive',
  'not-granted-yet': 'it had not been granted by the day whose knowledge counts',
  'not-begun': 'it does not count yet on this day',
  expired: 'its last day is over',
  'other-policy': 'it was granted for another policy',
  'other-product': 'it was granted for certain products, and the question is not about one of them by name',
  'other-category': 'it was granted for certain categories, and not all that is bought is among them',
  'other-market': 'it was granted for certain markets, and the question reaches beyond them',
  'not-needed': 'the rule does not stand in the way',
};

function describeJudgement(judgement: JudgementShown): string {
  const { id, entry, ruling, author, reason, on, party, noEffect } = judgement;
  const effect = noEffect === undefined ? 'counts' : UNHEARD[noEffect];
  return `${id}: ${effect}; ${ruling} on ${party}, by ${author} on ${formatDay(on)}: ${reason.replace(/\.$/, '')}.  [${entry}]`;
}

const UNHEARD: Readonly<Record<JudgementFault, string>> = {
  'later-judgement': 'does not count: a later one took its place',
  contradicted: 'counts as unsure: another one says otherwise',
  'not-needed': 'does nothing: the lists are searched without meeting this entry',
  'same-identifier': 'does not count: they have the same identifier, which only one company has',
  'entry-gone': 'is open again: the entry is not on our list any more',
  'entry-changed': 'is open again: the entry has changed since',
  'dossier-changed': 'is open again: another dossier speaks for it than then, or none did then or does now',
  'names-changed': 'is open again: it goes by other names than then',
  'identifiers-changed': 'is open again: it has other identifiers than then',
  'country-changed': 'is open again: its country of registration is not told as it was then',
};
