import { createServer } from 'node:net';
import { FLAGS, type Ports } from './arguments.ts';

const WHAT: Readonly<Record<keyof Ports, string>> = {
  mock: 'the mock proxy',
  demo: 'the dashboard',
  reference: 'the reference',
};

/** Why not every port can be had, before anything is built; undefined where all can. */
export async function requireFree(host: string, ports: Ports): Promise<string | undefined> {
  const seen = new Map<number, keyof Ports>();
  for (const [name, port] of Object.entries(ports) as [keyof Ports, number][]) {
    const other = port === 0 ? undefined : seen.get(port);
    if (other !== undefined)
      return `${WHAT[other]} and ${WHAT[name]} cannot both have port ${port}: change ${FLAGS[name]}`;
    seen.set(port, name);
    const code = await tryPort(host, port);
    if (code !== undefined) return said(code, name, port);
  }
  return undefined;
}

/** The same about a port that was taken while the build ran; any other error is passed on. */
export function explainPort(error: unknown, ports: Ports): string {
  if (!(error instanceof Error)) return String(error);
  const port = 'port' in error ? error.port : undefined;
  const entry = (Object.entries(ports) as [keyof Ports, number][]).find(([, value]) => value === port);
  return entry && 'code' in error ? said(String(error.code), ...entry) : error.message;
}

function said(code: string, name: keyof Ports, port: number): string {
  const why = code === 'EADDRINUSE' ? 'is taken' : code === 'EACCES' ? 'may not be used' : `cannot be had (${code})`;
  return `port ${port} for ${WHAT[name]} ${why}; choose another one with ${FLAGS[name]}`;
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
