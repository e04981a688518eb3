import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { type AssayService, openAssay, type PlainDate } from '../../src/index.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';

export const TODAY = '2026-11-23' as PlainDate;

/** The engine as it is shipped, on the shipped rules and data, on a pinned day. */
export const openReal = (): Promise<AssayService> => openAssay({ today: () => TODAY });

/** The API as it is shipped, on a port of its own, with an empty log. */
export function serveReal(service: AssayService): Promise<RunningServer> {
  const log = createMemoryLog({ now: () => '2026-11-23T12:00:00Z' });
  return startServer(createApp({ service, log }), { port: 0 });
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the wire carries is asserted field by field.
  readonly body: any;
}

/** Puts one question to a running API. */
export async function post(url: string, body: unknown): Promise<Reply> {
  const response = await fetch(`${url}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

/** The real service, its API and an empty folder, for as long as the tests of a file run. */
export function useReal(): { readonly service: AssayService; readonly url: string; readonly dir: string } {
  const real = {} as { service: AssayService; url: string; dir: string };
  let server: RunningServer;
  beforeAll(async () => {
    real.service = await openReal();
    server = await serveReal(real.service);
    real.url = server.url;
    real.dir = await mkdtemp(join(tmpdir(), 'assay-end-to-end-'));
  });
  afterAll(async () => {
    await server.close();
    await rm(real.dir, { recursive: true, force: true });
  });
  return real;
}

/** What no caller may ever see: a stack, the name of a class or schema, a path of ours. */
export function expectNoInsides(text: string): void {
  expect(text).not.toMatch(
    /\n\s+at |\.[cm]?[jt]s:\d|\b\w*Error\b|Zod|node_modules|\[object|undefined|\bNaN\b/,
  );
}
