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
  /** Files that are not in the folder, or stand before those that are: path below the base → text. */
  files?: Readonly<Record<string, string>>;
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
export async function serveFolder(options: ServeOptions): Promise<StaticServer> {
  const { folder, port, host = '127.0.0.1', base = '/', files = {} } = options;
  const server = createServer((request, response) => {
    answer(request, response, { folder, base, files }).catch(() => response.destroy());
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

interface Site {
  folder: string;
  base: string;
  files: Readonly<Record<string, string>>;
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const path =
    request.method === 'GET' || request.method === 'HEAD' ? pathBelow(request.url ?? '/', site.base) : undefined;
  const text = path !== undefined && Object.hasOwn(site.files, path) ? site.files[path] : undefined;
  const file = path === undefined || text !== undefined ? undefined : await find(path, site.folder);
  if (path === undefined || (text === undefined && !file)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file?.path ?? path)] ?? 'application/octet-stream',
    'content-length': file?.size ?? Buffer.byteLength(text ?? ''),
    // Vite puts a hash into the names under assets/, everything else may change with the next build.
    'cache-control': file?.path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else if (file) createReadStream(file.path).pipe(response);
  else response.end(text);
}

/** The path below the base, decoded; undefined for one that is not below it or cannot be decoded. */
function pathBelow(url: string, base: string): string | undefined {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '/');
  return path?.startsWith(base) ? path.slice(base.length) : undefined;
}

async function find(path: string, folder: string): Promise<{ path: string; size: number } | undefined> {
  const target = join(folder, normalize(`/${path}`));
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
