/**
 * Trims a proxy's own OpenAPI document to the nine operations of the contract and the schemas that they use, without prose.
 * Run it with --help for its usage.
 */
import { readFile } from 'node:fs/promises';
import { exitWithUsage } from '../command-line.ts';

/** The paths of the contract's operations, in the order of LiteLLM's document. */
const PATHS = [
  '/model/new',
  '/model/delete',
  '/model_group/info',
  '/model/info',
  '/v1/model/info',
  '/models',
  '/v1/models',
  '/model/{model_id}/update',
  '/model/update',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Keywords with LiteLLM's prose, which we do not copy. */
const PROSE = new Set(['title', 'description', 'summary', 'example', 'examples']);
/** Keywords of objects whose keys are names, not keywords: a field may be called `title`. */
const NAME_MAPS = new Set(['properties', 'schemas', 'paths', 'responses', 'securitySchemes']);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutProse(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (!keysAreNames && PROSE.has(key)) continue;
    kept[key] = withoutProse(child, !keysAreNames && NAME_MAPS.has(key));
  }
  return kept;
}

function distinct(items: Json[]): Json[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Copies the schemas that `value` refers to from `all` to `used`, depth first, in the order of their first use. */
function collectSchemas(value: Json, all: JsonObject, used: JsonObject): void {
  if (Array.isArray(value)) {
    for (const item of value) collectSchemas(item, all, used);
  } else if (isObject(value)) {
    const ref = value['$ref'];
    if (typeof ref === 'string') {
      const name = ref.slice(ref.lastIndexOf('/') + 1);
      const schema = all[name];
      if (schema !== undefined && !Object.hasOwn(used, name)) {
        used[name] = schema;
        collectSchemas(schema, all, used);
      }
    }
    for (const child of Object.values(value)) collectSchemas(child, all, used);
  }
}

function trim(document: JsonObject, release: string): JsonObject {
  const withoutText = withoutProse(document);
  if (!isObject(withoutText) || !isObject(withoutText['paths']) || !isObject(withoutText['components']))
    throw new Error('expected an OpenAPI document with paths and components');
  const { paths: allPaths, components } = withoutText;
  const paths: JsonObject = {};
  for (const path of PATHS) {
    const item = allPaths[path];
    if (!isObject(item)) throw new Error(`the document does not have the path ${path}`);
    for (const operation of Object.values(item)) {
      // LiteLLM repeats the same security requirement once for each header that can contain the key.
      if (isObject(operation) && Array.isArray(operation['security']))
        operation['security'] = distinct(operation['security']);
    }
    paths[path] = item;
  }
  const schemas: JsonObject = {};
  collectSchemas(paths, isObject(components['schemas']) ? components['schemas'] : {}, schemas);
  const { openapi } = withoutText;
  return {
    openapi: openapi ?? '3.1.0',
    info: { title: 'LiteLLM proxy, model management', version: release },
    paths,
    components: { schemas, securitySchemes: components['securitySchemes'] ?? {} },
  };
}

const HELP = `
Trims a LiteLLM proxy's own OpenAPI document to the nine operations of the contract, and prints it.

Usage: node contract/trim-upstream.ts <URL or file of openapi.json> <release> > ../openapi/upstream/litellm-<release>.json
`;

const [source, release] = process.argv.slice(2);
if (source === '--help') {
  console.log(HELP.trim());
  process.exit(0);
}
if (source === undefined || release === undefined)
  exitWithUsage(HELP, `expected a document and the name of a release, got ${process.argv.length - 2} arguments`);
const text = /^https?:/.test(source) ? await (await fetch(source)).text() : await readFile(source, 'utf8');
process.stdout.write(`${JSON.stringify(trim(JSON.parse(text) as JsonObject, release), null, 1)}\n`);
