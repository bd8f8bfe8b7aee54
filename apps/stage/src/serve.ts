import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** What is served, and where. */
export interface ServeOptions {
  /** The folder of built files. */
  folder: string;
  port: number;
  host?: string;
  /** The path under which it is served, with a slash at both ends; `/` unless given. */
  base?: string;
}

/** A server that runs. */
export interface StaticServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder of built files. Rejects with Node's own error (its `code` kept) when the port cannot be had.
 *
 * @example
 * const site = await serveFolder({ folder: 'dist', port: 4173 });
 */
export async function serveFolder({
  folder,
  port,
  host = '127.0.0.1',
  base = '/',
}: ServeOptions): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(request, response, folder, base).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): Promise<void> {
  const file =
    request.method === 'GET' || request.method === 'HEAD' ? await find(request.url ?? '/', folder, base) : undefined;
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
    // Vite puts a hash into the names under assets/, everything else may change with the next build.
    'cache-control': file.path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).pipe(response);
}

async function find(url: string, folder: string, base: string): Promise<{ path: string; size: number } | undefined> {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '/');
  if (path === undefined || !path.startsWith(base)) return undefined;
  const target = join(folder, normalize(`/${path.slice(base.length)}`));
  if (target !== folder && !target.startsWith(folder + sep)) return undefined;
  for (const candidate of [target, join(target, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return { path: candidate, size: found.size };
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
