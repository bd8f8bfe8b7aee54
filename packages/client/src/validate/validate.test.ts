import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchOperation, type OperationId } from '@litellm-models/core';
import document from '@litellm-models/core/openapi.json' with { type: 'json' };
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateValidators } from '../../scripts/validators.ts';
import { validateResponse } from './index.ts';

const root = join(import.meta.dirname, '../../../..');

interface Transcript {
  name: string;
  seed?: { config_file?: { model_list: unknown[] }; config?: { model_list: unknown[] } };
  steps: {
    request?: { method: string; path: string; body?: unknown };
    response: { status: number; body?: unknown; text?: string };
  }[];
}

/** Fields that the proxy always sets itself. */
const PROXY_FIELDS = new Set(['id', 'db_model', 'model']);

/** The fields that a transcript wrote. Older releases return fields that they do not know as they were sent, whatever their type. */
const writtenFields = (body: unknown): string[] =>
  (['litellm_params', 'model_info'] as const).flatMap((part) => {
    const written = (body as Record<string, unknown> | null | undefined)?.[part];
    const names = typeof written === 'object' && written !== null ? Object.keys(written) : [];
    return names.filter((name) => !PROXY_FIELDS.has(name)).map((name) => `${part}.${name}.`);
  });

/** All recorded responses of the contract's operations. */
const recorded = readdirSync(join(root, 'conformance/goldens'))
  .filter((name) => /^\d/.test(name))
  .flatMap((release) =>
    readdirSync(join(root, 'conformance/goldens', release)).map(
      (file) => JSON.parse(readFileSync(join(root, 'conformance/goldens', release, file), 'utf8')) as Transcript,
    ),
  )
  .flatMap(({ name, seed, steps }) =>
    steps.flatMap(({ request, response }, _, all) => {
      const match = request && matchOperation(request.method, request.path);
      return match
        ? [
            {
              name,
              operation: match.operation.id,
              status: response.status,
              body: 'body' in response ? response.body : response.text,
              written: [
                ...((seed?.config_file ?? seed?.config)?.model_list ?? []),
                ...all.map((step) => step.request?.body),
              ].flatMap(writtenFields),
            },
          ]
        : [];
    }),
  );

it('uses checks that are generated from the current contract', () => {
  expect(readFileSync(join(import.meta.dirname, '../generated/validators.ts'), 'utf8')).toBe(generateValidators());
});

it(`accepts every recorded response (${recorded.length})`, () => {
  expect(recorded.length).toBeGreaterThan(300);
  for (const { name, operation, status, body, written } of recorded) {
    if (status >= 300 && status < 400) continue;
    const issues = validateResponse(operation, status, body).filter(
      ({ path }) => !written.some((field) => `${path}.`.includes(field)),
    );
    expect({ name, issues }).toEqual({ name, issues: [] });
  }
});

it('returns each mismatch with its path', () => {
  const body = {
    data: [{ model_name: 'a', litellm_params: { model: 'm', rpm: 'x' }, model_info: { db_model: true } }],
  };
  expect(validateResponse('modelInfoV1V1ModelInfoGet', 200, body)).toEqual([
    { path: 'data.0.litellm_params.rpm', message: 'must be an integer or null' },
    { path: 'data.0.model_info.id', message: 'is required' },
  ]);
  expect(validateResponse('modelListV1ModelsGet', 200, 'page')).toHaveLength(1);
  expect(validateResponse('modelListV1ModelsGet', 299, {})).toEqual([
    { path: '', message: 'status 299 of modelListV1ModelsGet is not in the contract' },
  ]);
  expect(validateResponse('toString' as OperationId, 200, {})).toHaveLength(1);
});

describe('compared with ajv', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, 'contract');
  const compiled = new Map<string, ValidateFunction>();
  const isValidForAjv = (
    operation: OperationId,
    path: string,
    method: string,
    status: number,
    body: unknown,
  ): boolean => {
    const responses = `contract#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}/responses/${status}`;
    let validate = compiled.get(`${operation} ${status}`);
    if (!validate) {
      validate = ajv.compile({ $ref: `${responses}/content/application~1json/schema` });
      compiled.set(`${operation} ${status}`, validate);
    }
    return validate(body);
  };

  /** Returns a copy of a value in which a random part is replaced or removed. */
  function mutate(value: unknown, random: () => number, replacement: unknown): unknown {
    if (typeof value !== 'object' || value === null || random() < 0.15) return replacement;
    const names = Object.keys(value);
    if (names.length === 0) return replacement;
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    const name = names[Math.floor(random() * names.length)] as string;
    if (random() < 0.15 && !Array.isArray(value)) delete copy[name];
    else copy[name] = mutate(copy[name], random, replacement);
    return copy;
  }

  const successes = recorded.filter(({ status, body }) => status === 200 && typeof body === 'object');
  const routes: Record<string, [string, string]> = {};
  for (const [path, methods] of Object.entries(
    document.paths as Record<string, Record<string, { operationId?: string }>>,
  ))
    for (const [method, { operationId }] of Object.entries(methods))
      if (operationId) routes[operationId] = [path, method];

  it('agrees on mutated responses', () => {
    let invalid = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...successes),
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        fc.oneof(fc.constantFrom(null, true, 0, 1.5, -3, 'x', [], {}, [1], ['x'], { a: 1 }), fc.jsonValue()),
        ({ operation, body }, stream, replacement) => {
          const mutated = mutate(body, () => stream.next().value as number, replacement);
          const [path, method] = routes[operation] as [string, string];
          const isValid = isValidForAjv(operation, path, method, 200, mutated);
          if (!isValid) invalid += 1;
          expect(validateResponse(operation, 200, mutated).length === 0).toBe(isValid);
        },
      ),
      { numRuns: 1500 },
    );
    expect(invalid).toBeGreaterThan(200);
  });
});
