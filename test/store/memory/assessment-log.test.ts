import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { createMemoryLog } from '../../../src/store/memory/assessment-log.ts';
import { fakeService } from '../../api/fake-service.ts';

function assess(name: string): Promise<Assessment> {
  return fakeService().assess({ vendor: { name }, policy: 'us-federal-civilian' });
}

describe('the log in memory', () => {
  it('keeps the first of an id, with its time', async () => {
    let hour = 9;
    const log = createMemoryLog({ now: () => `2018-05-16T${String(hour++).padStart(2, '0')}:00:00Z` });
    const assessment = await assess('Kaspersky Lab');

    const first = await log.put(assessment);
    const second = await log.put({ ...assessment, warnings: [] });

    expect(first).toEqual({ stored: { assessment, createdAt: '2018-05-16T09:00:00Z' }, isNew: true });
    expect(second).toEqual({ stored: first.stored, isNew: false });
    expect(await log.get(assessment.id)).toBe(first.stored);
  });

  it('knows nothing of an id that was never put', async () => {
    const log = createMemoryLog({ now: () => '2018-05-16T09:00:00Z' });
    expect(await log.get('constructor')).toBeUndefined();
  });

  it('forgets the oldest beyond its capacity', async () => {
    const log = createMemoryLog({ now: () => '2018-05-16T09:00:00Z', capacity: 2 });
    const [a, b, c] = await Promise.all([assess('A'), assess('B'), assess('C')]);
    for (const assessment of [a, b, c]) await log.put(assessment);

    expect(await log.get(a.id)).toBeUndefined();
    expect((await log.get(b.id))?.assessment).toBe(b);
    expect((await log.get(c.id))?.assessment).toBe(c);
    expect((await log.put(a)).isNew).toBe(true);
  });

  it('refuses to keep nothing', () => {
    expect(() => createMemoryLog({ now: () => '', capacity: 0 })).toThrow('1 or more');
  });
});
