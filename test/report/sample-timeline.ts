import { Timeline } from '../../src/model/timeline.ts';

/** A timeline of two years under one policy, with one step of each kind. */
export function sampleTimeline(): Timeline {
  return Timeline.parse({
    question: {
      vendor: 'example-guard',
      product: 'Guard 3',
      categories: ['antivirus'],
      from: '2018-01-01',
      to: '2020-01-01',
      today: '2019-06-01',
    },
    vendor: { id: 'example-guard', name: 'Example Guard Ltd (fictional)', matchedBy: 'dossier id' },
    rows: [
      {
        policy: 'an-agency',
        title: 'An agency',
        market: 'US',
        asThenKnown: [
          { from: '2018-01-01', to: '2018-05-15', verdict: 'insufficient-evidence', deciding: ['identity'] },
          { from: '2018-05-15', to: '2018-05-17', verdict: 'approved', deciding: [] },
          { from: '2018-05-17', to: '2019-01-01', verdict: 'conditional', deciding: ['the-bar'] },
          { from: '2019-01-01', to: '2019-03-01', verdict: 'not-approved', deciding: ['build-origin'] },
          { from: '2019-03-01', to: '2020-01-01', verdict: 'prohibited', deciding: ['the-bar'] },
        ],
        asNowKnown: [
          { from: '2018-01-01', to: '2019-03-01', verdict: 'conditional', deciding: ['the-bar'] },
          { from: '2019-03-01', to: '2020-01-01', verdict: 'prohibited', deciding: ['the-bar'] },
        ],
      },
    ],
    events: [
      { date: '2018-05-15', kind: 'announced', text: 'build: Switzerland, no date given', policies: [] },
      {
        date: '2018-12-31',
        kind: 'overdue',
        text: 'data: Switzerland, not shown to be carried out',
        policies: ['an-agency'],
      },
      { date: '2019-03-01', kind: 'rule-starts', text: 'the Act starts to apply', policies: ['an-agency'] },
      { date: '2019-12-31', kind: 'due', text: 'updates: Switzerland', policies: ['an-agency'] },
    ],
    warnings: [],
  });
}
