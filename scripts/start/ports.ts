import { createServer } from 'node:net';
import { FLAGS, type Ports } from './arguments.ts';

const LABELS: Readonly<Record<keyof Ports, string>> = {
  mock: 'the mock proxy',
  demo: 'the dashboard',
  reference: 'the reference',
};

/** Returns the error message for the first port that is not available, or undefined if all are. */
export async function checkPorts(host: string, ports: Ports): Promise<string | undefined> {
  const seen = new Map<number, keyof Ports>();
  for (const [name, port] of Object.entries(ports) as [keyof Ports, number][]) {
    const other = port === 0 ? undefined : seen.get(port);
    if (other !== undefined)
      return `${LABELS[other]} and ${LABELS[name]} cannot both use port ${port}: change ${FLAGS[name]}`;
    seen.set(port, name);
    const code = await tryPort(host, port);
    if (code !== undefined) return describePortError(code, name, port);
  }
  return undefined;
}

/** Returns the message of an error at the start of a server, in the same words if a port was taken since `checkPorts`. */
export function describeStartError(error: unknown, ports: Ports): string {
  if (!(error instanceof Error)) return String(error);
  const port = 'port' in error ? error.port : undefined;
  const entry = (Object.entries(ports) as [keyof Ports, number][]).find(([, value]) => value === port);
  return entry && 'code' in error ? describePortError(String(error.code), ...entry) : error.message;
}

function describePortError(code: string, name: keyof Ports, port: number): string {
  const reasons: Record<string, string> = { EADDRINUSE: 'is already in use', EACCES: 'requires elevated privileges' };
  const reason = reasons[code] ?? `is not available (${code})`;
  return `port ${port} for ${LABELS[name]} ${reason}; choose another one with ${FLAGS[name]}`;
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
