import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractViolations } from './assert-response.ts';
import {
  auxiliary,
  type ContractDocument,
  isObject,
  type Json,
  type JsonObject,
  modelManagement,
  operationsOf,
  resolve,
} from './document.ts';
import { extraKeysOf } from './extra-keys.ts';
import { SchemaValidator } from './schema-validator.ts';

const documents: [string, ContractDocument][] = [
  ['model-management', modelManagement],
  ['auxiliary', auxiliary],
];

interface Example {
  readonly name: string;
  readonly value: Json;
}

function examplesOf(document: ContractDocument, media: Json | undefined): Example[] {
  const examples = isObject(media) ? media['examples'] : undefined;
  if (!isObject(examples)) return [];
  return Object.entries(examples).flatMap(([name, example]) =>
    isObject(example) ? [{ name, value: resolve(document, example)['value'] ?? null }] : [],
  );
}

/** Returns every schema in a value that has `examples`, with its path. */
function schemasWithExamples(value: Json | undefined, path: string): [string, JsonObject][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => schemasWithExamples(item, `${path}/${index}`));
  if (!isObject(value)) return [];
  const own: [string, JsonObject][] = Array.isArray(value['examples']) ? [[path, value]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => schemasWithExamples(child, `${path}/${key}`))];
}

describe.each(documents)('the examples in %s', (id, document) => {
  const validator = new SchemaValidator(document, id);
  const responses = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, declared]) => {
      const content = resolve(document, declared)['content'];
      if (!isObject(content)) return [];
      return Object.entries(content).flatMap(([contentType, media]) =>
        examplesOf(document, media).map(({ name, value }) => ({
          label: `${operation.operationId} ${status} ${name}`,
          response: { operation: operation.operationId, status: Number(status), contentType, body: value },
        })),
      );
    }),
  );

  it.each(responses)('match the contract: $label', ({ response }) => {
    expect(contractViolations({ ...response, extraKeys: extraKeysOf(response.body) })).toEqual([]);
  });

  it('have only required properties in error bodies', () => {
    const errors = responses.filter(({ response }) => response.status >= 400 && isObject(response.body));
    fc.assert(
      fc.property(fc.constantFrom(...errors), fc.nat(), ({ response }, pick) => {
        const body = structuredClone(response.body) as JsonObject;
        const inner = Object.values(body).find(isObject);
        const target = inner && pick % 2 === 0 ? inner : body;
        const keys = Object.keys(target);
        delete target[keys[pick % keys.length] ?? ''];
        expect(contractViolations({ ...response, body })).not.toEqual([]);
      }),
    );
  });

  it('match their schemas', () => {
    const violations = schemasWithExamples(document.components.schemas, '').flatMap(([path, schema]) =>
      (schema['examples'] as Json[]).flatMap((example) =>
        validator.violations(schema, example).map((violation) => `${path}: ${JSON.stringify(example)} ${violation}`),
      ),
    );
    expect(violations).toEqual([]);
  });

  it('match the schemas of request bodies', () => {
    const violations = operationsOf(document).flatMap(({ operation }) => {
      const body = operation['requestBody'];
      const content = isObject(body) ? resolve(document, body)['content'] : undefined;
      const media = isObject(content) ? content['application/json'] : undefined;
      const schema = isObject(media) ? media['schema'] : undefined;
      if (!isObject(schema)) return [];
      return examplesOf(document, media).flatMap(({ name, value }) =>
        validator.violations(schema, value).map((violation) => `${operation.operationId} ${name}: ${violation}`),
      );
    });
    expect(violations).toEqual([]);
  });
});

describe('the contract', () => {
  it('has the nine operations', () => {
    expect(operationsOf(modelManagement).map(({ operation }) => operation.operationId)).toHaveLength(9);
  });

  it('describes every schema and every property', () => {
    const undescribed = Object.entries(modelManagement.components.schemas).flatMap(([name, schema]) => {
      const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
      const undescribedProperties = properties
        .filter(
          ([, property]) =>
            isObject(property) && !property['description'] && !property['$ref'] && !name.startsWith('Mock'),
        )
        .filter(([, property]) => !(isObject(property) && property['anyOf']))
        .map(([key]) => `${name}.${key}`);
      return schema['description'] ? undescribedProperties : [name, ...undescribedProperties];
    });
    expect(undescribed).toEqual([]);
  });
});
