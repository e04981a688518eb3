import { Agent, get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../src/api/server.ts';
import { fakeService } from './fake-service.ts';
import { openApi, question } from './open-api.ts';

/** A service that answers when it is let, and tells when it was asked. */
function slowService() {
  let tellAsked = () => {};
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const delay = () => {
    tellAsked();
    return released;
  };
  return { service: fakeService({ delay }), asked, release };
}

const ask = (url: string) =>
  fetch(`${url}/v1/assessments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });

describe('the server', () => {
  it('listens on loopback unless told otherwise', async () => {
    const server = await startServer(openApi(), { port: 0 });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('finishes a request in flight before it ends, and takes no new one', async () => {
    const { service, asked, release } = slowService();
    const server = await startServer(openApi({ service }), { port: 0 });
    const answer = ask(server.url);
    await asked;

    let ended = false;
    const closing = server.close().then(() => {
      ended = true;
    });
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    expect(ended).toBe(false);

    release();
    expect((await answer).status).toBe(201);
    await closing;
  });

  it('does not wait for connections that are only kept open', async () => {
    const server = await startServer(openApi(), { port: 0, graceMs: 60_000 });
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) => {
      get(`${server.url}/healthz`, { agent }, (answer) => answer.resume().on('end', resolve)).on(
        'error',
        reject,
      );
    });
    const started = performance.now();
    await server.close();
    expect(performance.now() - started).toBeLessThan(2_000);
    agent.destroy();
  });

  it('cuts off a request that takes longer than the grace', async () => {
    const { service, asked, release } = slowService();
    const server = await startServer(openApi({ service }), { port: 0, graceMs: 50 });
    const answer = ask(server.url);
    const outcome = expect(answer).rejects.toThrow();
    await asked;
    await server.close();
    await outcome;
    release();
  });

  it('can be closed twice', async () => {
    const server = await startServer(openApi(), { port: 0 });
    await Promise.all([server.close(), server.close()]);
  });

  it('says what to do when the port is taken', async () => {
    const first = await startServer(openApi(), { port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(startServer(openApi(), { port })).rejects.toMatchObject({
      code: 'unavailable',
      message: `port ${port} on 127.0.0.1 is already in use; stop what uses it, or choose another port`,
    });
    await first.close();
  });

  it('says what is wrong with a port or a host that cannot be', async () => {
    await expect(startServer(openApi(), { port: 70_000 })).rejects.toMatchObject({ code: 'validation' });
    await expect(startServer(openApi(), { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('`192.0.2.1` is not an address of this machine'),
    });
  });
});
