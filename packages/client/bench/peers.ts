import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const home = join(import.meta.dirname, '../.cache/bench');
const contract = join(import.meta.dirname, '../../core/src/generated/openapi.json');

/** Peers that only the bench needs, at exact versions. */
const PACKAGES = ['openai@7.57.0', '@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3'];

/** Programs that list models with a key, as each peer's README writes them. */
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

/** A peer that has to be installed. */
export type Peer = keyof typeof PROGRAMS;

/**
 * The file of a peer's program, its packages installed and its code generated; undefined, said aloud, where there is no registry.
 */
export function peerProgram(peer: Peer): string | undefined {
  mkdirSync(home, { recursive: true });
  try {
    if (!existsSync(join(home, 'complete'))) {
      writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}');
      const args = ['install', ...PACKAGES, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      execFileSync('npm', args, { cwd: home, stdio: 'pipe', timeout: 300_000 });
      const generator = join(home, 'node_modules/.bin/openapi-ts');
      execFileSync(generator, ['-i', contract, '-o', 'hey-api', '-c', '@hey-api/client-fetch'], {
        cwd: home,
        stdio: 'pipe',
      });
      writeFileSync(join(home, 'complete'), '');
    }
    const file = join(home, `${peer}.ts`);
    writeFileSync(file, PROGRAMS[peer]);
    return file;
  } catch (error) {
    const why = (error as { stderr?: Buffer }).stderr?.toString() || String(error);
    console.error(`!!! SKIPPED: ${peer} cannot be had here.\n!!! ${why.trim().replaceAll('\n', '\n!!! ')}`);
    return undefined;
  }
}

/** openai's client as a module to run, for the measurement of speed. */
export async function openaiModule(): Promise<string | undefined> {
  if (peerProgram('openai') === undefined) return undefined;
  const outfile = join(home, 'openai.mjs');
  const contents = "export { default } from 'openai';";
  await build({
    stdin: { contents, resolveDir: home },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
