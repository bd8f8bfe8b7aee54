import { describe, expect, it } from 'vitest';
import { at, documents, isObject, type Json, type JsonObject } from './contract-documents.ts';

const isSilent = (value: JsonObject): boolean => !value['description'] && !value['$ref'];

/** The paths of the properties in a schema that have no description. */
function silentProperties(schema: Json | undefined, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => silentProperties(part, path));
  if (!isObject(schema)) return [];
  const properties = Object.entries(at(schema, 'properties')).flatMap(([name, property]) => [
    ...(isObject(property) && isSilent(property) ? [`${path}.${name}`] : []),
    ...silentProperties(property, `${path}.${name}`),
  ]);
  const parts = ['items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf'];
  return [...properties, ...parts.flatMap((keyword) => silentProperties(schema[keyword], path))];
}

/** The paths of everything else that needs a description and has none. */
function silentParts(value: Json, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => silentParts(item, `${path}/${index}`));
  if (!isObject(value)) return [];
  const isPart =
    /\/(?:parameters|headers|responses|tags|securitySchemes)\/[^/]+$/.test(path) ||
    path.endsWith('/requestBody') ||
    value['operationId'] !== undefined;
  const children = Object.entries(value).filter(([key]) => !['schema', 'schemas', 'examples'].includes(key));
  return [
    ...(isPart && isSilent(value) ? [path] : []),
    ...children.flatMap(([key, child]) => silentParts(child, `${path}/${key}`)),
  ];
}

describe.each(documents)('%s', (_, document) => {
  it('describes every schema and every property', () => {
    const silent = Object.entries(at(document, 'components', 'schemas')).flatMap(([name, schema]) => [
      ...(isObject(schema) && isSilent(schema) ? [name] : []),
      ...silentProperties(schema, name),
    ]);
    expect(silent).toEqual([]);
  });

  it('describes every operation, parameter, header, request body, response and tag', () => {
    expect(silentParts(document, '')).toEqual([]);
  });

  it('gives every shared example a summary', () => {
    const examples = Object.entries(at(document, 'components', 'examples'));
    expect(examples.filter(([, example]) => isObject(example) && !example['summary'])).toEqual([]);
  });
});

describe('the check', () => {
  it('finds a property without a description, however deep', () => {
    const object = { description: 'An object.', properties: { a: { type: 'string' } } };
    const list = { description: 'A list.', items: object };
    expect(silentProperties({ properties: { b: list } }, 'X')).toEqual(['X.b.a']);
    expect(silentProperties({ anyOf: [object] }, 'X')).toEqual(['X.a']);
  });

  it('finds a parameter, a response and an operation without a description', () => {
    const operation = { operationId: 'x', parameters: [{ name: 'p' }], responses: { '200': {} } };
    expect(silentParts({ paths: { '/x': { get: operation } } }, '')).toEqual([
      '/paths//x/get',
      '/paths//x/get/parameters/0',
      '/paths//x/get/responses/200',
    ]);
  });
});
