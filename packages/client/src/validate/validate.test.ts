import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchOperation, type OperationId } from '@litellm-models/core';
import document from '@litellm-models/core/openapi.json' with { type: 'json' };
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeValidators } from '../../scripts/validators.ts';
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

/** What a transcript itself wrote into parameters and infos: what an older proxy does not know comes back as it was sent, whatever it is. */
const namesIn = (body: unknown): string[] =>
  (['litellm_params', 'model_info'] as const).flatMap((part) => {
    const written = (body as Record<string, unknown> | null | undefined)?.[part];
    const names = typeof written === 'object' && written !== null ? Object.keys(written) : [];
    return names.filter((name) => !OWN.has(name)).map((name) => `${part}.${name}.`);
  });
/** What every answer has, whoever wrote it. */
const OWN = new Set(['id', 'db_model', 'model']);

/** Every answer that was recorded of an operation of the contract. */
const recorded = readdirSync(join(root, 'conformance/goldens'))
  .filter((name) => /^\d/.test(name))
  .flatMap((profile) =>
    readdirSync(join(root, 'conformance/goldens', profile)).map(
      (file) => JSON.parse(readFileSync(join(root, 'conformance/goldens', profile, file), 'utf8')) as Transcript,
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
              sent: [
                ...((seed?.config_file ?? seed?.config)?.model_list ?? []),
                ...all.map((step) => step.request?.body),
              ].flatMap(namesIn),
            },
          ]
        : [];
    }),
  );

it('is what the contract gives', () => {
  expect(readFileSync(join(import.meta.dirname, '../generated/validators.ts'), 'utf8')).toBe(writeValidators());
});

it(`fits every recorded answer (${recorded.length})`, () => {
  expect(recorded.length).toBeGreaterThan(300);
  for (const { name, operation, status, body, sent } of recorded) {
    if (status >= 300 && status < 400) continue;
    const issues = validateResponse(operation, status, body).filter(
      ({ path }) => !sent.some((field) => `${path}.`.includes(field)),
    );
    expect({ name, issues }).toEqual({ name, issues: [] });
  }
});

it('says what does not fit, and where', () => {
  const answer = {
    data: [{ model_name: 'a', litellm_params: { model: 'm', rpm: 'x' }, model_info: { db_model: true } }],
  };
  expect(validateResponse('modelInfoV1V1ModelInfoGet', 200, answer)).toEqual([
    { path: 'data.0.litellm_params.rpm', message: 'should be a whole number or null' },
    { path: 'data.0.model_info.id', message: 'is missing' },
  ]);
  expect(validateResponse('modelListV1ModelsGet', 200, 'page')).toHaveLength(1);
  expect(validateResponse('modelListV1ModelsGet', 299, {})).toEqual([
    { path: '', message: 'the contract has no status 299 for modelListV1ModelsGet' },
  ]);
  expect(validateResponse('toString' as OperationId, 200, {})).toHaveLength(1);
});

describe('agrees with ajv', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, 'contract');
  const compiled = new Map<string, ValidateFunction>();
  const byAjv = (operation: OperationId, path: string, method: string, status: number, body: unknown): boolean => {
    const responses = `contract#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}/responses/${status}`;
    let validate = compiled.get(`${operation} ${status}`);
    if (!validate) {
      validate = ajv.compile({ $ref: `${responses}/content/application~1json/schema` });
      compiled.set(`${operation} ${status}`, validate);
    }
    return validate(body);
  };

  /** Puts something else somewhere into a copy of a value. */
  function spoil(value: unknown, random: () => number, other: unknown): unknown {
    if (typeof value !== 'object' || value === null || random() < 0.15) return other;
    const names = Object.keys(value);
    if (names.length === 0) return other;
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    const name = names[Math.floor(random() * names.length)] as string;
    if (random() < 0.15 && !Array.isArray(value)) delete copy[name];
    else copy[name] = spoil(copy[name], random, other);
    return copy;
  }

  const good = recorded.filter(({ status, body }) => status === 200 && typeof body === 'object');
  const paths: Record<string, [string, string]> = {};
  for (const [path, methods] of Object.entries(
    document.paths as Record<string, Record<string, { operationId?: string }>>,
  ))
    for (const [method, { operationId }] of Object.entries(methods))
      if (operationId) paths[operationId] = [path, method];

  it('on recorded answers that were spoilt', () => {
    let spoilt = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        fc.oneof(fc.constantFrom(null, true, 0, 1.5, -3, 'x', [], {}, [1], ['x'], { a: 1 }), fc.jsonValue()),
        ({ operation, body }, stream, other) => {
          const changed = spoil(body, () => stream.next().value as number, other);
          const [path, method] = paths[operation] as [string, string];
          const fits = byAjv(operation, path, method, 200, changed);
          if (!fits) spoilt += 1;
          expect(validateResponse(operation, 200, changed).length === 0).toBe(fits);
        },
      ),
      { numRuns: 1500 },
    );
    expect(spoilt).toBeGreaterThan(200);
  });
});
