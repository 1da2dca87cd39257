import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { renderDiscourse, renderList, renderPhpbb } from './render-thread.ts';
import { sampleThreads } from './threads.ts';

/** A running sample forum. */
export interface SampleForum {
  /** "http://localhost:PORT", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** As strict as forums have it: what the panel shows must not depend on a page's permission. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'";

/**
 * Serves the sample forum from loopback.
 *
 * @param port - 0 (a free one) unless a test needs the same address twice.
 */
export async function serveForum(port = 0): Promise<SampleForum> {
  const server = createServer((request, response) => answer(new URL(request.url ?? '/', 'http://localhost'), response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`The sample forum listens on ${address}`);
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(url: URL, response: ServerResponse): void {
  const asset = /^\/forum\.(css|js)$/.exec(url.pathname);
  if (asset) {
    const type = asset[1] === 'css' ? 'text/css' : 'text/javascript';
    send(response, 200, type, readFileSync(join(import.meta.dirname, url.pathname), 'utf8'));
    return;
  }
  const html = renderPage(url);
  send(
    response,
    html === null ? 404 : 200,
    'text/html; charset=utf-8',
    html ?? '<!doctype html><title>Not here</title>',
  );
}

function renderPage(url: URL): string | null {
  const threads = Object.values(sampleThreads);
  if (url.pathname === '/' || url.pathname === '/latest') return renderList(threads);
  const inPath = /^\/t\/[^/]+\/(\d+)/.exec(url.pathname)?.[1];
  const isBoard = url.pathname === '/viewtopic.php';
  const thread = threads.find(({ id }) => String(id) === (isBoard ? url.searchParams.get('t') : inPath));
  if (!thread) return null;
  return isBoard ? renderPhpbb(thread) : renderDiscourse(thread);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY_POLICY });
  response.end(body);
}
