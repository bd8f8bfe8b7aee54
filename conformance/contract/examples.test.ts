import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFaults } from './assert-answer.ts';
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

/** Every schema in a value that has `examples` of its own. */
function schemasWithExamples(value: Json | undefined, where: string): [string, JsonObject][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => schemasWithExamples(item, `${where}/${index}`));
  if (!isObject(value)) return [];
  const own: [string, JsonObject][] = Array.isArray(value['examples']) ? [[where, value]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => schemasWithExamples(child, `${where}/${key}`))];
}

describe.each(documents)('examples of %s', (id, document) => {
  const validator = new SchemaValidator(document, id);
  const answers = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const content = resolve(document, response)['content'];
      if (!isObject(content)) return [];
      return Object.entries(content).flatMap(([contentType, media]) =>
        examplesOf(document, media).map(({ name, value }) => ({
          label: `${operation.operationId} ${status} ${name}`,
          answer: { operation: operation.operationId, status: Number(status), contentType, body: value },
        })),
      );
    }),
  );

  it.each(answers)('$label', ({ answer }) => {
    expect(answerFaults({ ...answer, extraKeys: extraKeysOf(answer.body) })).toEqual([]);
  });

  it('of errors are refused without any one of their parts', () => {
    const errors = answers.filter(({ answer }) => answer.status >= 400 && isObject(answer.body));
    fc.assert(
      fc.property(fc.constantFrom(...errors), fc.nat(), ({ answer }, pick) => {
        const body = structuredClone(answer.body) as JsonObject;
        const inner = Object.values(body).find(isObject);
        const target = inner && pick % 2 === 0 ? inner : body;
        const keys = Object.keys(target);
        delete target[keys[pick % keys.length] ?? ''];
        expect(answerFaults({ ...answer, body })).not.toEqual([]);
      }),
    );
  });

  it('of schemas fit their schemas', () => {
    const wrong = schemasWithExamples(document.components.schemas, '').flatMap(([where, schema]) =>
      (schema['examples'] as Json[]).flatMap((example) =>
        validator.faults(schema, example).map((fault) => `${where}: ${JSON.stringify(example)} ${fault}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('of request bodies fit', () => {
    const wrong = operationsOf(document).flatMap(({ operation }) => {
      const body = operation['requestBody'];
      const content = isObject(body) ? resolve(document, body)['content'] : undefined;
      const media = isObject(content) ? content['application/json'] : undefined;
      const schema = isObject(media) ? media['schema'] : undefined;
      if (!isObject(schema)) return [];
      return examplesOf(document, media).flatMap(({ name, value }) =>
        validator.faults(schema, value).map((fault) => `${operation.operationId} ${name}: ${fault}`),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('what the contract says of itself', () => {
  it('has the nine operations', () => {
    expect(operationsOf(modelManagement).map(({ operation }) => operation.operationId)).toHaveLength(9);
  });

  it('describes every schema and every property', () => {
    const silent = Object.entries(modelManagement.components.schemas).flatMap(([name, schema]) => {
      const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
      const nameless = properties
        .filter(
          ([, property]) =>
            isObject(property) && !property['description'] && !property['$ref'] && !name.startsWith('Mock'),
        )
        .filter(([, property]) => !(isObject(property) && property['anyOf']))
        .map(([key]) => `${name}.${key}`);
      return schema['description'] ? nameless : [name, ...nameless];
    });
    expect(silent).toEqual([]);
  });
});
