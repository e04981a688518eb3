import type { Condition } from '../../model/condition.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import type { Pack } from '../read-pack.ts';
import { leavesIn, parameterOf, type WrittenLeaf, writtenLeaves } from '../written-leaves.ts';
import { type Defect, idle } from './defect.ts';

/** What is written and used by nothing: rules, named conditions, parameters, sets of countries. */
export function checkUse(pack: Pack): Defect[] {
  return [
    ...pack.rules.flatMap((rule) => [...checkNamed(rule, pack), ...checkNamedConditions(rule)]),
    ...checkParameters(pack),
    ...checkPlaceSets(pack),
  ];
}

function checkNamed({ id, file }: LoadedRule, { policyFiles }: Pack): Defect[] {
  if (policyFiles.some(({ rules }) => rules.includes(id))) return [];
  const detail = `no policy names \`${id}\`, so it decides nothing; name it in a policy, or take it out`;
  return [idle(file, ['id'], 'rule.unused', detail)];
}

function checkNamedConditions({ file, conditions = {}, appliesWhen, satisfiedWhen }: LoadedRule): Defect[] {
  const used = new Set<string>();
  const follow = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(follow);
    else if ('any' in condition) condition.any.forEach(follow);
    else if ('not' in condition) follow(condition.not);
    else if ('condition' in condition && !used.has(condition.condition)) {
      used.add(condition.condition);
      const meant = conditions[condition.condition];
      if (meant !== undefined) follow(meant);
    }
  };
  if (appliesWhen !== undefined) follow(appliesWhen);
  follow(satisfiedWhen);
  return Object.keys(conditions)
    .filter((name) => !used.has(name))
    .map((name) =>
      idle(
        file,
        ['conditions', name],
        'condition.unused',
        `nothing refers to \`${name}\`; take it out, or refer to it`,
      ),
    );
}

function checkParameters({ policyFiles, rules }: Pack): Defect[] {
  return policyFiles.flatMap((policy) => {
    const leaves: WrittenLeaf[] = [
      ...rules.filter(({ id }) => policy.rules.includes(id)).flatMap(writtenLeaves),
      ...policy.thresholds.flatMap(({ when }) => leavesIn(when, [])),
    ];
    const used = new Set(leaves.map(parameterOf));
    return Object.keys(policy.parameters)
      .filter((name) => !used.has(name))
      .map((name) =>
        idle(
          policy.file,
          ['parameters', name],
          'parameter.unused',
          `no rule of this policy reads \`${name}\`; take it out, or check its spelling`,
        ),
      );
  });
}

function checkPlaceSets({ policyFiles, rules, dossiers, places, placesFile }: Pack): Defect[] {
  const used = new Set<string>();
  const use = (refs: readonly string[]) => {
    for (const ref of refs) used.add(ref);
  };
  for (const { leaf } of rules.flatMap(writtenLeaves)) usePlaces(leaf.value, use);
  for (const { parameters, thresholds, market } of policyFiles) {
    for (const value of Object.values(parameters)) usePlaces(value, use);
    for (const { leaf } of thresholds.flatMap(({ when }) => leavesIn(when, []))) usePlaces(leaf.value, use);
    if (market !== undefined) use([market]);
  }
  for (const { scope } of dossiers.flatMap(({ facts }) => facts)) {
    const { markets } = scope ?? {};
    if (markets !== undefined) use('in' in markets ? markets.in : markets.except);
  }
  return Object.keys(places)
    .filter((name) => !used.has(name))
    .map((name) =>
      idle(
        placesFile,
        ['places', name],
        'places.unused',
        `no rule, policy or dossier names \`${name}\`; take it out, or check its spelling where it is meant`,
      ),
    );
}

function usePlaces(value: WrittenLeaf['leaf']['value'], use: (refs: readonly string[]) => void): void {
  if (typeof value === 'object' && 'places' in value) use(value.places);
}
