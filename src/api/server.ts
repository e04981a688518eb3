import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AssayError } from '../model/error.ts';

export interface ServerOptions {
  /** Loopback unless the operator says otherwise. */
  readonly host?: string;
  /** 0 takes any free port; `url` says which. */
  readonly port: number;
  /** How long `close` waits for requests in flight before it cuts them off, in milliseconds. */
  readonly graceMs?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no more requests, finishes those in flight, and resolves when the last connection is gone. */
  close(): Promise<void>;
}

/**
 * Serves `app`. Throws `AssayError`, `unavailable` when host or port cannot be had and `validation` for a port or a host that is none.
 */
export async function startServer(app: RequestListener, options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port, graceMs = 10_000 } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new AssayError('validation', `\`${port}\` is not a port; give a whole number from 0 to 65535`);

  // An empty host means every address of the machine to Node, which nobody means who left a variable unset.
  if (host.trim() === '')
    throw new AssayError(
      'validation',
      'the host is empty; give an address such as `127.0.0.1`, or `0.0.0.0` for all',
    );

  // Slow or silent clients hold a connection for so long and no longer.
  const server = createServer(
    { keepAliveTimeout: 10_000, headersTimeout: 15_000, requestTimeout: 60_000 },
    app,
  );
  const inFlight = trackAnswers(server);
  await listen(server, host, port);

  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () => {
      closed ??= closeGracefully(server, inFlight, graceMs);
      return closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(explain(error, host, port));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const because: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is already in use; stop what uses it, or choose another port`,
    EACCES: `port ${port} on ${host} is not yours to use; choose one above 1023`,
    EADDRNOTAVAIL: `\`${host}\` is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all of them`,
    ENOTFOUND: `\`${host}\` names no machine; use 127.0.0.1, or 0.0.0.0 for all addresses`,
  };
  const message = because[error.code ?? ''];
  return message === undefined ? error : new AssayError('unavailable', message);
}

function trackAnswers(server: Server): ReadonlySet<ServerResponse> {
  const inFlight = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    inFlight.add(response);
    response.once('close', () => {
      inFlight.delete(response);
      // A kept-alive connection whose last answer is out would hold up the end.
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });
  return inFlight;
}

function closeGracefully(
  server: Server,
  inFlight: ReadonlySet<ServerResponse>,
  graceMs: number,
): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    for (const response of inFlight) if (!response.headersSent) response.setHeader('Connection', 'close');
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
