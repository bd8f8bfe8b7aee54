/** The smoke suite as a program of its own, for Node, Bun and Deno: `process.mjs BASE_URL` prints its results as JSON. */
import { smoke } from './smoke.ts';

declare const Deno: { readonly args: readonly string[] } | undefined;

const args = typeof Deno === 'undefined' ? process.argv.slice(2) : Deno.args;
console.log(JSON.stringify(await smoke(args[0] as string)));
