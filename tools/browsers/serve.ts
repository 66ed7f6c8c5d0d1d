/** A web server on loopback for pages that are given as text, with the headers that a test wants. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  body: string | Uint8Array;
  /** The end of the page, sent once it is there. */
  later?: Promise<string>;
  headers?: Record<string, string>;
  status?: number;
}

/** A page as text (served as UTF-8 HTML), a full answer, or a function of the request. */
export type Page = string | Served | ((request: IncomingMessage) => string | Served);

export interface Site {
  port: number;
  /** The address of a path: `url('/article')`; on another host name of this machine: `url('/', 'localhost')`. */
  url(path: string, host?: string): string;
  /** Puts a page at a path and returns its address. */
  put(path: string, page: Page): string;
  /** Paths asked for so far, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Starts the server on a free port. Unknown paths are answered with 404. */
export async function serve(pages: Record<string, Page> = {}): Promise<Site> {
  const known = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    answer(known.get(path), request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const url = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;
  return {
    port,
    url,
    asked,
    put: (path, page) => {
      known.set(path, page);
      return url(path);
    },
    close: () => closed(server),
  };
}

function answer(page: Page | undefined, request: IncomingMessage, response: ServerResponse): void {
  const given = typeof page === 'function' ? page(request) : page;
  const full: Served =
    given === undefined
      ? { body: 'Not here.', status: 404 }
      : typeof given === 'string'
        ? { body: given }
        : given;
  response.writeHead(full.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...full.headers });
  if (!full.later) response.end(full.body);
  else {
    response.write(full.body);
    void full.later.then((end) => response.end(end));
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
