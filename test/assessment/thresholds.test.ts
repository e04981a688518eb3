import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { FactRecord } from '../../src/model/fact.ts';
import { ListFile } from '../../src/model/listing.ts';
import type { Policy, Threshold } from '../../src/model/policy.ts';
import type { Rule } from '../../src/model/rule.ts';
import { day, say } from '../facts/statements.ts';
import { snapshotOf } from '../property/random-world.ts';

const rule = (id: string, satisfiedWhen: Rule['satisfiedWhen'], rest: Partial<Rule> = {}): Rule => ({
  id,
  file: `${id}.json`,
  title: id,
  effect: 'require',
  statement: 'asks for it',
  citations: [],
  satisfiedWhen,
  minimumAssurance: 'declared',
  waivable: false,
  remedy: { by: 'vendor', text: 'Do it.' },
  examples: [],
  ...rest,
});

const privileged: Threshold = {
  id: 'independent',
  title: 'a product that nobody supervises',
  when: { fact: 'supervision.independent', operator: 'equal', value: false },
  credit: 'attested',
  minimumAssurance: { build: 'audited' },
};

const LIST = ListFile.parse({
  program: 'p',
  title: 'A programme',
  authority: 'An authority',
  citation: 'An act',
  reach: ['named'],
  components: 'not said',
  coverage: { through: '2018-01-01', source: 'a source' },
  entries: [],
});

function snapshotWith(facts: readonly FactRecord[]): Snapshot {
  const rules = [
    rule('identity', { fact: 'vendor.name', operator: 'known', value: true }),
    rule('build', { fact: 'build.origin', operator: 'subsetOf', value: ['CH'] }),
  ];
  const snapshot = snapshotOf({ facts, rules, list: LIST, places: {}, asOf: '', knownAt: '', market: 'DE' });
  const policy = { ...(snapshot.policies.get('random') as Policy), thresholds: [privileged] };
  return { ...snapshot, policies: new Map([['random', policy]]) };
}

const name = say({ name: 'vendor.name', value: 'Alpha AG' });
const built = (assurance: string) => say({ name: 'build.origin', value: ['CH'], assurance });
const supervised = (value: boolean, assurance: string) =>
  say({ name: 'supervision.independent', value, assurance });

async function ask(...facts: FactRecord[]) {
  const service = createService(snapshotWith([name, ...facts]), () => day('2018-06-01'));
  const answer = await service.assess({ vendor: { name: 'alpha' }, policy: 'random' });
  const finding = answer.findings.find((f) => f.rule === 'build');
  return {
    verdict: answer.verdict,
    why: finding?.missing[0]?.why,
    because: finding?.because ?? '',
    thresholds: answer.thresholds.map(({ id, why }) => [id, why]),
    remedy: finding?.remedy?.map(({ assurance }) => assurance),
  };
}

describe('a threshold of a policy', () => {
  test('raises the minimum where what it is meant for is shown', async () => {
    expect(await ask(built('attested'), supervised(false, 'attested'))).toMatchObject({
      verdict: 'insufficient-evidence',
      why: 'below-minimum',
      because: expect.stringContaining('`audited` is needed'),
      thresholds: [['independent', 'shown']],
      remedy: ['audited'],
    });
    expect(await ask(built('audited'), supervised(false, 'attested'))).toMatchObject({ verdict: 'approved' });
  });

  test('raises it too where that is not known: what is not known may be sensitive', async () => {
    expect(await ask(built('attested'))).toMatchObject({
      verdict: 'insufficient-evidence',
      thresholds: [['independent', 'not-ruled-out']],
    });
  });

  test('is ruled out only by statements of its own assurance', async () => {
    expect(await ask(built('attested'), supervised(true, 'declared'))).toMatchObject({
      verdict: 'insufficient-evidence',
      thresholds: [['independent', 'not-ruled-out']],
    });
    expect(await ask(built('attested'), supervised(true, 'attested'))).toMatchObject({
      verdict: 'approved',
      thresholds: [],
    });
  });

  test('counts where statements contradict each other', async () => {
    const forGermany = (value: boolean) => ({
      ...supervised(value, 'attested'),
      scope: { markets: { in: ['DE'] } },
    });
    const answer = await ask(built('attested'), forGermany(true) as FactRecord, {
      ...(forGermany(false) as FactRecord),
      source: 'another source',
    });
    expect(answer).toMatchObject({
      verdict: 'insufficient-evidence',
      thresholds: [['independent', 'shown']],
    });
  });

  test('never lowers a minimum', async () => {
    const loose = { ...privileged, minimumAssurance: { build: 'declared' as const } };
    const snapshot = snapshotWith([name, built('declared'), supervised(false, 'official')]);
    const policy = snapshot.policies.get('random') as Policy;
    const [identity, build] = policy.rules;
    const strict = {
      ...policy,
      thresholds: [loose],
      rules: [identity as Rule, { ...(build as Rule), minimumAssurance: 'audited' as const }],
    };
    const service = createService({ ...snapshot, policies: new Map([['random', strict]]) }, () =>
      day('2018-06-01'),
    );
    const answer = await service.assess({ vendor: { name: 'alpha' }, policy: 'random' });
    expect(answer.verdict).toBe('insufficient-evidence');
  });
});
