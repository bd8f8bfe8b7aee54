import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareUpstream } from './compare-upstream.ts';
import { covers, differences, isListed } from './differences.ts';
import { type ContractDocument, type JsonObject, modelManagement, resolve } from './document.ts';
import { isNewer } from './flat-schema.ts';
import { requestFields } from './since.ts';

const folder = new URL('../../openapi/upstream', import.meta.url);
const releases = readdirSync(folder)
  .flatMap((file) => /^litellm-(\d+\.\d+)\.json$/.exec(file)?.[1] ?? [])
  .sort((a, b) => (isNewer(a, b) ? 1 : -1))
  .map((release) => ({
    release,
    document: JSON.parse(readFileSync(new URL(`litellm-${release}.json`, folder), 'utf8')) as ContractDocument,
  }));

const upstreamFields = releases.map(({ release, document }) => ({
  release,
  fields: requestFields(document, ({ operation }) => operation.operationId),
}));
const ourFields = requestFields(modelManagement, ({ operation }) => operation['x-upstream-operation-id']);
const undeclared = [...ourFields.keys()]
  .filter((where) => !upstreamFields.some(({ fields }) => fields.has(where)))
  .map((where) => `${where} is not upstream`);

describe('the contract holds what upstream declares', () => {
  it('knows three releases', () => expect(releases.length).toBeGreaterThanOrEqual(3));

  it.each(releases)('$release', ({ release, document }) => {
    expect(compareUpstream(release, document, modelManagement).filter((what) => !isListed(what))).toEqual([]);
  });

  it('adds nothing of its own that is not listed', () => {
    expect(undeclared.filter((what) => !isListed(what))).toEqual([]);
  });

  it('lists no difference that is none, and gives each its reason', () => {
    const found = releases.flatMap(({ release, document }) => compareUpstream(release, document, modelManagement));
    const stale = differences.filter(
      (difference) => ![...found, ...undeclared].some((what) => covers(difference, what)),
    );
    expect(stale).toEqual([]);
    expect(differences.filter(({ why }) => why.length < 10)).toEqual([]);
  });
});

describe('x-since', () => {
  it('names the first release that declares a parameter or field', () => {
    const wrong: string[] = [];
    for (const [where, schema] of ourFields) {
      const first = upstreamFields.find(({ fields }) => fields.has(where))?.release;
      if (first === undefined) continue;
      const said = sinceOf(where, schema) ?? releases[0]?.release;
      if (said !== first) wrong.push(`${where}: ${said}, but ${first} has it`);
    }
    expect(wrong).toEqual([]);
  });

  /** What is said of a field, or of an object that it stands in. */
  function sinceOf(where: string, schema: JsonObject | undefined): string | undefined {
    const own = schema && (schema['x-since'] ?? resolve(modelManagement, schema)['x-since']);
    if (typeof own === 'string') return own;
    const parent = where.slice(0, where.lastIndexOf('.')).replace(/\[\]$/, '');
    return parent.includes('.') ? sinceOf(parent, ourFields.get(parent)) : undefined;
  }
});

describe('the check can fail', () => {
  const schemaOf = (document: ContractDocument, name: string): JsonObject => document.components.schemas[name] ?? {};
  const propertiesOf = (document: ContractDocument, name: string): JsonObject =>
    schemaOf(document, name)['properties'] as JsonObject;

  it.each<[string, (document: ContractDocument) => void]>([
    ['an operation is gone', (document) => delete document.paths['/model/delete']],
    ['a parameter is gone', (document) => delete (document.components['parameters'] as JsonObject)['TeamId']],
    ['a field is gone', (document) => delete propertiesOf(document, 'LiteLLMCredentials')['api_key']],
    [
      'a type is another',
      (document) => Object.assign(propertiesOf(document, 'LiteLLMSettings')['rpm'] as JsonObject, { type: 'string' }),
    ],
    ['nothing is required', (document) => Object.assign(schemaOf(document, 'LiteLLMParams'), { required: [] })],
    [
      'extras are refused',
      (document) => Object.assign(schemaOf(document, 'LiteLLMParams'), { additionalProperties: false }),
    ],
  ])('%s', (_, change) => {
    const [first] = releases;
    if (!first) throw new Error('There is no upstream document.');
    const changed = structuredClone(modelManagement);
    change(changed);
    let found: string[];
    try {
      found = compareUpstream(first.release, first.document, changed).filter((what) => !isListed(what));
    } catch (error) {
      found = [String(error)];
    }
    expect(found).not.toEqual([]);
  });
});
