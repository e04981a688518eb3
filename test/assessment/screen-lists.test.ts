import { beforeAll, describe, expect, test } from 'vitest';
import { ScreeningAnswer } from '../../src/model/screening-answer.ts';
import { openReal } from '../end-to-end/real-service.ts';

let service: Awaited<ReturnType<typeof openReal>>;
beforeAll(async () => {
  service = await openReal();
});

const NAMES = ['Kasperskiy Lab OOO', 'Huawei', 'Hikvision USA Inc', 'ZTE', 'Nobody at all', '技术'];

describe('screening some of the lists', () => {
  test('finds what screening all of them finds there, with the same scores and the same words', () => {
    for (const name of NAMES) {
      const all = service.screen({ name, limit: 100, minScore: 0.2 });
      for (const { program } of service.lists) {
        const some = service.screen({ name, limit: 100, minScore: 0.2, lists: [program] });
        expect(some.hits).toEqual(all.hits.filter((hit) => hit.program === program));
        expect(some.lists).toEqual(service.lists.filter((list) => list.program === program));
      }
    }
  });

  test('does not let the entries of other lists use up the limit', () => {
    const last = service.screen({ name: 'Kaspersky Lab', limit: 100 }).hits.at(-1);
    const program = last?.program ?? '';
    const { hits } = service.screen({ name: 'Kaspersky Lab', limit: 1, lists: [program] });
    expect(hits.map((hit) => hit.program)).toEqual([program]);
  });

  test('refuses every list that there is not by its name, and no list at all', () => {
    const faultsOf = (lists: readonly string[]) => {
      try {
        service.screen({ name: 'Huawei', lists: [...lists] });
      } catch (error) {
        const { code, issues } = error as { code: string; issues: { pointer: string; detail: string }[] };
        return [code, ...issues.map(({ pointer, detail }) => `${pointer}  ${detail}`)];
      }
      return undefined;
    };
    const choice = service.lists.map(({ program }) => `\`${program}\``).join(', ');
    expect(faultsOf(['us-1634', 'us-1635', 'constructor'])).toEqual([
      'validation',
      `/lists/1  there is no list \`us-1635\`; choose from ${choice}`,
      `/lists/2  there is no list \`constructor\`; choose from ${choice}`,
    ]);
    expect(faultsOf([])).toEqual(['validation', '/lists  this field must not be empty']);
  });
});

test('a hit tells who is listed as the list has it, and nothing that its schema does not know', () => {
  const answer = service.screen({ name: 'Hikvision', limit: 1, lists: ['us-889-video'] });
  expect(ScreeningAnswer.parse(answer)).toEqual(answer);
  expect(answer.hits[0]?.party.names).toContain('Hikvision');
});
