/**
 * Cuts a proxy's own OpenAPI document to the nine operations and the schemas they reach, prose removed.
 *
 *   node contract/cut-upstream.ts <URL or file of openapi.json> <minor version> > ../openapi/upstream/litellm-<minor version>.json
 */
import { readFile } from 'node:fs/promises';
import { UPSTREAM_PATHS } from './upstream-paths.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Words of upstream's own: not facts, so not carried over. */
const PROSE = new Set(['title', 'description', 'summary', 'example', 'examples']);
/** Places where a key is a name that the API gives, not a keyword of the schema language. */
const NAMES = new Set(['properties', 'schemas', 'paths', 'responses', 'securitySchemes']);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutProse(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (!keysAreNames && PROSE.has(key)) continue;
    kept[key] = withoutProse(child, !keysAreNames && NAMES.has(key));
  }
  return kept;
}

function distinct(items: Json[]): Json[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Adds the schemas that `value` refers to, depth first, in the order of their first mention. */
function reach(value: Json, all: JsonObject, reached: JsonObject): void {
  if (Array.isArray(value)) {
    for (const item of value) reach(item, all, reached);
  } else if (isObject(value)) {
    const ref = value['$ref'];
    if (typeof ref === 'string') {
      const name = ref.slice(ref.lastIndexOf('/') + 1);
      const schema = all[name];
      if (schema !== undefined && !Object.hasOwn(reached, name)) {
        reached[name] = schema;
        reach(schema, all, reached);
      }
    }
    for (const child of Object.values(value)) reach(child, all, reached);
  }
}

function cut(document: JsonObject, version: string): JsonObject {
  const bare = withoutProse(document);
  if (!isObject(bare) || !isObject(bare['paths']) || !isObject(bare['components']))
    throw new Error('This is no OpenAPI document: it has no paths or no components.');
  const { paths: allPaths, components } = bare;
  const paths: JsonObject = {};
  for (const path of UPSTREAM_PATHS) {
    const item = allPaths[path];
    if (!isObject(item)) throw new Error(`The document has no ${path}.`);
    for (const operation of Object.values(item)) {
      // One entry for each header that the key may come in, all of one name: once says the same.
      if (isObject(operation) && Array.isArray(operation['security']))
        operation['security'] = distinct(operation['security']);
    }
    paths[path] = item;
  }
  const schemas: JsonObject = {};
  reach(paths, isObject(components['schemas']) ? components['schemas'] : {}, schemas);
  const { openapi } = bare;
  return {
    openapi: openapi ?? '3.1.0',
    info: { title: 'LiteLLM proxy, model management', version },
    paths,
    components: { schemas, securitySchemes: components['securitySchemes'] ?? {} },
  };
}

const [source, version] = process.argv.slice(2);
if (source === undefined || version === undefined) {
  console.error('usage: node contract/cut-upstream.ts <URL or file of openapi.json> <minor version, as 1.109>');
  process.exit(2);
}
const text = /^https?:/.test(source) ? await (await fetch(source)).text() : await readFile(source, 'utf8');
process.stdout.write(`${JSON.stringify(cut(JSON.parse(text) as JsonObject, version), null, 1)}\n`);
