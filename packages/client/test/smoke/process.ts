/** Runs the smoke suite in Node.js, Bun, or Deno: `process.mjs BASE_URL` prints the results as JSON. */
import { runSmokeSuite } from './smoke.ts';

declare const Deno: { readonly args: readonly string[] } | undefined;

const args = typeof Deno === 'undefined' ? process.argv.slice(2) : Deno.args;
console.log(JSON.stringify(await runSmokeSuite(args[0] as string)));
