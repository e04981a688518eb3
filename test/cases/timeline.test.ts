import { beforeAll, describe, expect, test } from 'vitest';
import { openAssay } from '../../src/index.ts';
import type { PlainDate } from '../../src/model/date.ts';
import { Timeline } from '../../src/model/timeline.ts';
import { plainJson } from '../../src/report/plain-text.ts';
import { renderTimelineSvg } from '../../src/report/timeline/timeline-svg.ts';
import { renderTimelineText } from '../../src/report/timeline/timeline-text.ts';
import { columnsOf } from '../../src/report/wrap.ts';

const TODAY = '2026-06-15' as PlainDate;

describe('the vendor of May 2018 over the years, under every policy', () => {
  let timeline: Timeline;
  beforeAll(async () => {
    const service = await openAssay({ today: () => TODAY });
    timeline = await service.timeline({
      vendor: { name: 'kaspersky' },
      product: { categories: ['antivirus'] },
      policies: ['all'],
      from: '2015-01-01',
      to: '2027-01-01',
    });
  });

  /** What a day was answered as then known: the verdict, what decided it, and from when on that was so. */
  const then = (policy: string, day: string) => {
    const row = timeline.rows.find((one) => one.policy === policy);
    const step = row?.asThenKnown.find(({ from, to }) => from <= day && day < to);
    return [step?.verdict, step?.deciding.join(' '), step?.from];
  };
  const golden = (ending: string) => `golden/timeline-kaspersky.${ending}`;

  test('as text of 80 columns', async () => {
    const text = renderTimelineText(timeline, { color: false });
    expect(text.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    await expect(text).toMatchFileSnapshot(golden('txt'));
  });

  test('as JSON', async () => {
    expect(Timeline.parse(timeline)).toEqual(timeline);
    await expect(`${plainJson(timeline)}\n`).toMatchFileSnapshot(golden('json'));
  });

  test('as a drawing', async () => {
    await expect(renderTimelineSvg(timeline)).toMatchFileSnapshot(golden('svg'));
  });

  test('the Dutch ministries: a bar from the day of the letter, and none that anybody could know before', () => {
    const [before] = then('nl-central-government', '2018-05-13');
    expect(before).not.toBe('prohibited');
    expect(then('nl-central-government', '2018-05-14')).toEqual([
      'prohibited',
      'nl-2018-05-14',
      '2018-05-14',
    ]);
  });

  test('federal civilian agencies: off the schedules, then the directive, then the act as well', () => {
    const on = (day: string) => then('us-federal-civilian', day);
    expect(on('2017-07-11')).toEqual(['not-approved', 'us-gsa-delisting-2017', '2017-07-11']);
    expect(on('2017-09-13')).toEqual(['prohibited', 'us-bod-17-01', '2017-09-13']);
    expect(on('2018-10-01')).toEqual(['prohibited', 'us-bod-17-01 us-ndaa-2018-1634', '2018-10-01']);
  });

  test('what was announced in May 2018 is overdue where nothing shows that it was carried out in time', () => {
    const overdue = timeline.events.filter(({ kind }) => kind === 'overdue');
    expect(overdue.map(({ date }) => date)).toEqual(['2018-12-31', '2019-12-31', '2019-12-31']);
    expect(overdue[0]?.text).toMatch(/^build, signing and updates: Switzerland, not shown to be carried out/);
  });
});
