import { expect, test } from 'vitest';
import { fakeService } from '../batch/fake-service.ts';
import { runLine } from './run-line.ts';

test.each(['waivers', 'judgements'])(
  '--%s may be repeated, and goes to whatever opens the service',
  async (files) => {
    const seen: unknown[] = [];
    const note = async (overlays: unknown) => {
      seen.push(overlays);
      return fakeService();
    };
    const signal = AbortSignal.abort(130);
    await runLine(['assess', 'V', `--${files}`, 'a.json', `--${files}`, 'b.json'], { openService: note });
    await runLine(['serve', `--${files}`, 'a.json'], { openService: note, signal });
    expect(seen).toEqual([
      { rules: [], data: [], [files]: ['a.json', 'b.json'] },
      { rules: [], data: [], [files]: ['a.json'] },
    ]);
  },
);
