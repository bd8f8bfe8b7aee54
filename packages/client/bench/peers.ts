import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, '../.cache/bench');
const contract = join(import.meta.dirname, '../../core/src/generated/openapi.json');

/** The packages of the peers, with exact versions. Only the bench needs them. */
const PACKAGES = ['openai@7.57.0', '@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3'];

/** Programs that list models, as in each peer's README. */
const PROGRAMS = {
  'hey-api': `import { client } from './hey-api/client.gen';
import { modelListV1ModelsGet } from './hey-api/sdk.gen';
client.setConfig({ baseUrl: 'http://127.0.0.1:4000', headers: { authorization: 'Bearer sk-1234' } });
const { data, error } = await modelListV1ModelsGet();
if (error) throw new Error(JSON.stringify(error));
for (const model of data.data) console.log(model.id);
`,
  openai: `import OpenAI from 'openai';
const client = new OpenAI({ baseURL: 'http://127.0.0.1:4000/v1', apiKey: 'sk-1234', dangerouslyAllowBrowser: true });
for await (const model of client.models.list()) console.log(model.id);
`,
} as const;

/** A peer that must be installed first. */
export type Peer = keyof typeof PROGRAMS;

/**
 * Installs a peer, generates its code, and returns the file of its program.
 *
 * @returns `undefined`, with a message on the console, if the peer cannot be installed
 */
export function peerProgram(peer: Peer): string | undefined {
  mkdirSync(folder, { recursive: true });
  try {
    if (!existsSync(join(folder, 'complete'))) {
      writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
      const args = ['install', ...PACKAGES, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      execFileSync('npm', args, { cwd: folder, stdio: 'pipe', timeout: 300_000 });
      const generator = join(folder, 'node_modules/.bin/openapi-ts');
      execFileSync(generator, ['-i', contract, '-o', 'hey-api', '-c', '@hey-api/client-fetch'], {
        cwd: folder,
        stdio: 'pipe',
      });
      writeFileSync(join(folder, 'complete'), '');
    }
    const file = join(folder, `${peer}.ts`);
    writeFileSync(file, PROGRAMS[peer]);
    return file;
  } catch (error) {
    const why = (error as { stderr?: Buffer }).stderr?.toString() || String(error);
    console.error(`!!! SKIPPED: cannot install ${peer}.\n!!! ${why.trim().replaceAll('\n', '\n!!! ')}`);
    return undefined;
  }
}

/** Bundles the openai client as a module, to measure its speed. */
export async function bundleOpenai(): Promise<string | undefined> {
  if (peerProgram('openai') === undefined) return undefined;
  const outfile = join(folder, 'openai.mjs');
  const contents = "export { default } from 'openai';";
  await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
