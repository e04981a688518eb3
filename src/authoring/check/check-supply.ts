import { definitionOf, listedProgram } from '../../model/vocabulary.ts';
import type { Path } from '../../policies/fault.ts';
import type { LoadedPolicy } from '../../policies/read-policy.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import type { Pack } from '../read-pack.ts';
import { factsWithPlaces, leavesIn, writtenLeaves } from '../written-leaves.ts';
import { type Defect, wrong } from './defect.ts';

/** The facts that are worked out from plans on record. */
const WORKED_OUT = ['plans.due', 'plans.kept'];

interface Reading {
  readonly name: string;
  readonly file: string;
  readonly path: Path;
}

/** Facts that are read though nobody can supply them: what reads them stays unknown for ever. */
export function checkSupply(pack: Pack): Defect[] {
  return [
    ...pack.rules.flatMap((rule) => checkRule(rule, pack)),
    ...pack.policyFiles.flatMap((policy) => checkThresholds(policy, pack)),
  ];
}

function checkRule(rule: LoadedRule, pack: Pack): Defect[] {
  const policies = pack.policyFiles.filter(({ rules }) => rules.includes(rule.id));
  const readings = writtenLeaves(rule)
    .flatMap(factsWithPlaces)
    .map((reading) => ({ ...reading, file: rule.file }));
  return firstOfEach(readings).flatMap((reading) => {
    if (supplierOf(reading.name, pack) !== 'policy') return checkReading(reading, pack);
    const silent = policies.filter((policy) => !gives(policy, reading.name));
    // Of a rule that no policy names there is nothing to say but that.
    if (silent.length === 0) return [];
    if (silent.length === policies.length)
      return [unsupplied(reading, 'no policy that names this rule gives it')];
    return silent.map((policy) =>
      wrong(
        policy.file,
        ['rules', policy.rules.indexOf(rule.id)],
        'policy.fact-missing',
        `\`${rule.id}\` reads \`${reading.name}\`, which only a policy can give and this one does not; add it to \`fixed\``,
      ),
    );
  });
}

function checkThresholds(policy: LoadedPolicy, pack: Pack): Defect[] {
  const readings = policy.thresholds
    .flatMap(({ when }, index) => leavesIn(when, ['thresholds', index, 'when']))
    .flatMap(factsWithPlaces)
    .map((reading) => ({ ...reading, file: policy.file }));
  return firstOfEach(readings).flatMap((reading) => {
    if (supplierOf(reading.name, pack) !== 'policy') return checkReading(reading, pack);
    return gives(policy, reading.name) ? [] : [unsupplied(reading, 'this policy does not give it')];
  });
}

/** What is wrong with reading a fact that is not the policy's to give. */
function checkReading(reading: Reading, pack: Pack): Defect[] {
  const { name, file, path } = reading;
  const program = listedProgram(name);
  if (program !== undefined)
    return pack.lists.some((list) => list.program === program)
      ? []
      : [
          wrong(
            file,
            path,
            'fact.no-list',
            `there is no list \`${program}\`, so \`${name}\` is never known; add its file, or check the spelling`,
          ),
        ];
  const supplier = supplierOf(name, pack);
  if (supplier === 'screening')
    return [
      unsupplied(reading, 'screening finds only who is listed, `vendor.listed.*` and `component.listed.*`'),
    ];
  if (supplier === 'plans' && !WORKED_OUT.includes(name))
    return [
      unsupplied(reading, `of plans only ${WORKED_OUT.map((n) => `\`${n}\``).join(' and ')} are worked out`),
    ];
  return [];
}

function unsupplied({ name, file, path }: Reading, why: string): Defect {
  return wrong(
    file,
    path,
    'fact.unsupplied',
    `nobody can supply \`${name}\`: ${why}; read another fact, or mend \`suppliedBy\``,
  );
}

function supplierOf(name: string, { vocabulary }: Pack): string | undefined {
  return definitionOf(vocabulary, name)?.suppliedBy;
}

function gives({ fixed, assumptions }: LoadedPolicy, name: string): boolean {
  return Object.hasOwn(fixed, name) || Object.hasOwn(assumptions, name);
}

function firstOfEach(readings: readonly Reading[]): Reading[] {
  return [...new Map([...readings].reverse().map((reading) => [reading.name, reading])).values()].reverse();
}
