import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RELEASE_NAMES } from '../oracle/index.ts';
import { ACCEPTED_DIFFERENCES, isAccepted, matches } from './accepted-differences.ts';
import { compareUpstream } from './compare-upstream.ts';
import { type ContractDocument, type JsonObject, modelManagement, resolve } from './document.ts';
import { requestFields } from './request-fields.ts';

const folder = new URL('../../openapi/upstream/', import.meta.url);
const releases = RELEASE_NAMES.map((release) => ({
  release,
  document: JSON.parse(readFileSync(new URL(`litellm-${release}.json`, folder), 'utf8')) as ContractDocument,
}));

const upstreamFields = releases.map(({ release, document }) => ({
  release,
  fields: requestFields(document, ({ operation }) => operation.operationId),
}));
const ourFields = requestFields(modelManagement, ({ operation }) => operation['x-upstream-operation-id']);
const additions = [...ourFields.keys()]
  .filter((field) => !upstreamFields.some(({ fields }) => fields.has(field)))
  .map((field) => `${field} is not upstream`);

describe('the contract and the OpenAPI documents of LiteLLM', () => {
  it.each(releases)('differ only as accepted in $release', ({ release, document }) => {
    const differences = compareUpstream(release, document, modelManagement);
    expect(differences.filter((message) => !isAccepted(message))).toEqual([]);
  });

  it('declare the same request fields, except for accepted additions', () => {
    expect(additions.filter((message) => !isAccepted(message))).toEqual([]);
  });

  it('still have every accepted difference, and each has a reason', () => {
    const found = releases.flatMap(({ release, document }) => compareUpstream(release, document, modelManagement));
    const stale = ACCEPTED_DIFFERENCES.filter(
      (difference) => ![...found, ...additions].some((message) => matches(difference, message)),
    );
    expect(stale).toEqual([]);
    expect(ACCEPTED_DIFFERENCES.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

describe('x-since', () => {
  it('names the first release that declares a parameter or field', () => {
    const wrong: string[] = [];
    for (const [field, schema] of ourFields) {
      const first = upstreamFields.find(({ fields }) => fields.has(field))?.release;
      if (first === undefined) continue;
      const since = sinceOf(field, schema) ?? releases[0]?.release;
      if (since !== first) wrong.push(`${field}: expected x-since to be ${first}, got ${since}`);
    }
    expect(wrong).toEqual([]);
  });

  /** Returns the `x-since` of a field, or of an object that contains it. */
  function sinceOf(field: string, schema: JsonObject | undefined): string | undefined {
    const own = schema && (schema['x-since'] ?? resolve(modelManagement, schema)['x-since']);
    if (typeof own === 'string') return own;
    const parent = field.slice(0, field.lastIndexOf('.')).replace(/\[\]$/, '');
    return parent.includes('.') ? sinceOf(parent, ourFields.get(parent)) : undefined;
  }
});

describe('the comparison reports that', () => {
  const schemaOf = (document: ContractDocument, name: string): JsonObject => document.components.schemas[name] ?? {};
  const propertiesOf = (document: ContractDocument, name: string): JsonObject =>
    schemaOf(document, name)['properties'] as JsonObject;

  it.each<[string, (document: ContractDocument) => void]>([
    ['an operation is missing', (document) => delete document.paths['/model/delete']],
    ['a parameter is missing', (document) => delete (document.components['parameters'] as JsonObject)['TeamId']],
    ['a field is missing', (document) => delete propertiesOf(document, 'LiteLLMCredentials')['api_key']],
    [
      'a field has another type',
      (document) => Object.assign(propertiesOf(document, 'LiteLLMSettings')['rpm'] as JsonObject, { type: 'string' }),
    ],
    [
      'a required field is optional',
      (document) => Object.assign(schemaOf(document, 'LiteLLMParams'), { required: [] }),
    ],
    [
      'extra fields are forbidden',
      (document) => Object.assign(schemaOf(document, 'LiteLLMParams'), { additionalProperties: false }),
    ],
  ])('%s', (_, change) => {
    const [first] = releases;
    if (!first) throw new Error('expected at least one release in conformance/releases');
    const changed = structuredClone(modelManagement);
    change(changed);
    let differences: string[];
    try {
      differences = compareUpstream(first.release, first.document, changed).filter((message) => !isAccepted(message));
    } catch (error) {
      differences = [String(error)];
    }
    expect(differences).not.toEqual([]);
  });
});
