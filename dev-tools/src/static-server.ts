import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** Options of {@link serveFolder}. */
export interface StaticServerOptions {
  /** The folder of built files. */
  folder: string;
  /** 0 selects any free port. */
  port: number;
  /** Default: `127.0.0.1`. */
  host?: string;
  /** The URL path to serve the folder under. Starts and ends with a slash. Default: `/`. */
  base?: string;
  /** Contents of extra files by path relative to `base`. They take precedence over files in the folder. */
  files?: Readonly<Record<string, string>>;
}

/** A running static file server. */
export interface StaticServer {
  /** The base URL. Ends with a slash. */
  url: string;
  port: number;
  close(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
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
 * Serves a folder of built files over HTTP.
 *
 * @throws Node's own error, with its `code` (such as `EADDRINUSE`), when the server cannot listen on the port
 * @example
 * const site = await serveFolder({ folder: 'dist', port: 4173 });
 */
export async function serveFolder(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, port, host = '127.0.0.1', base = '/', files = {} } = options;
  const server = createServer((request, response) => {
    respond(request, response, { folder, base, files }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${boundPort}${base}`,
    port: boundPort,
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

async function respond(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const path =
    request.method === 'GET' || request.method === 'HEAD' ? relativePath(request.url ?? '/', site.base) : undefined;
  const text = path !== undefined && Object.hasOwn(site.files, path) ? site.files[path] : undefined;
  const file = path === undefined || text !== undefined ? undefined : await findFile(path, site.folder);
  if (path === undefined || (text === undefined && !file)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(file?.path ?? path)] ?? 'application/octet-stream',
    'content-length': file?.size ?? Buffer.byteLength(text ?? ''),
    // Vite adds a content hash to the names of files under assets/. All other files can change with the next build.
    'cache-control': file?.path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else if (file) createReadStream(file.path).pipe(response);
  else response.end(text);
}

/** Returns the decoded path relative to the base, or undefined if the path is outside the base or cannot be decoded. */
function relativePath(url: string, base: string): string | undefined {
  const path = decodePath(url.split(/[?#]/, 1)[0] ?? '/');
  return path?.startsWith(base) ? path.slice(base.length) : undefined;
}

async function findFile(path: string, folder: string): Promise<{ path: string; size: number } | undefined> {
  const target = join(folder, normalize(`/${path}`));
  if (target !== folder && !target.startsWith(folder + sep)) return undefined;
  for (const candidate of [target, join(target, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return { path: candidate, size: found.size };
  }
  return undefined;
}

function decodePath(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
