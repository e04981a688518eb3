import { describe, expect, test } from 'vitest';
import { HITS, NEAR_MISSES } from './golden-pairs.ts';
import { screenPair } from './screening-list.ts';

/** Below it nothing of the 30 pairs is a hit, and above it nothing a miss; policies have bars of their own. */
const BAR = 0.6;

function describePair([query, listed]: readonly [string, string]): string {
  const hit = screenPair(query, listed);
  const head = `${query} / ${listed}`;
  return hit === undefined
    ? `${head}\n  not found`
    : `${head}\n  ${hit.kind} ${hit.score.toFixed(2)}\n  ${hit.explanation}`;
}

describe('the sentences that a contracting officer reads', () => {
  test('of 15 hits and 15 near-misses', async () => {
    const pairs = [...HITS, ...NEAR_MISSES].map(describePair);
    await expect(`${pairs.join('\n\n')}\n`).toMatchFileSnapshot('golden/explanations.txt');
  });

  test.each(HITS)('%s is found as %s', (query, listed) => {
    const hit = screenPair(query, listed);
    expect(hit?.kind === 'possible-affiliate' || (hit?.score ?? 0) > BAR).toBe(true);
  });

  test.each(NEAR_MISSES)('%s is not found as %s', (query, listed) => {
    const hit = screenPair(query, listed);
    expect(hit === undefined || (hit.kind === 'possible' && hit.score < BAR)).toBe(true);
  });

  test.each([
    ['Лаборатория Касперского', 'Kaspersky Lab', 'strong'],
    ['华为技术有限公司', 'Huawei Technologies Co., Ltd.', 'strong'],
    ['Kasperskiy Lab OOO', 'Kaspersky Lab', 'strong'],
    ['Hikvision USA Inc', 'Hangzhou Hikvision Digital Technology Co., Ltd.', 'possible-affiliate'],
    ['Kaspersky Lab, Inc.', 'AO Kaspersky Lab', 'exact'],
  ])('%s is to %s: %s', (query, listed, kind) => expect(screenPair(query, listed)?.kind).toBe(kind));
});
