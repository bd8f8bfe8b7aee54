import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { at, documents, isObject, type Json, type JsonObject, resolve } from './contract-documents.ts';

interface RecordedResponse {
  readonly status: number;
  readonly body: Json;
}

interface Example {
  /** The operation and the status. */
  readonly label: string;
  readonly status: number;
  readonly key: string;
  readonly value: Json;
  /** The releases that return it, as the contract says. */
  readonly releases: readonly string[];
}

const goldens = new URL('../../../conformance/goldens/', import.meta.url);
const minor = (release: string): number => Number(release.split('.')[1]);
const releases = readdirSync(goldens).sort((a, b) => minor(a) - minor(b));
const recorded = new Map(releases.map((release) => [release, recordedResponses(release)]));

function recordedResponses(release: string): RecordedResponse[] {
  return readdirSync(new URL(`${release}/`, goldens)).flatMap((file) => {
    const { steps } = JSON.parse(readFileSync(new URL(`${release}/${file}`, goldens), 'utf8')) as {
      steps: { response?: { status: number; body?: Json } }[];
    };
    return steps.flatMap(({ response }) =>
      response?.body === undefined ? [] : [{ status: response.status, body: response.body }],
    );
  });
}

function examplesOf(document: JsonObject, operation: JsonObject): Example[] {
  return Object.entries(at(operation, 'responses')).flatMap(([status, response]) => {
    const { content = null } = isObject(response) ? resolve(document, response) : {};
    return Object.entries(at(content, 'application/json', 'examples')).map(([key, reference]) => {
      const example = isObject(reference) ? resolve(document, reference) : {};
      return {
        label: `${String(operation['operationId'])} ${status}`,
        status: Number(status),
        key,
        value: example['value'] ?? null,
        releases: Array.isArray(example['x-releases']) ? example['x-releases'].map(String) : [],
      };
    });
  });
}

/** Replaces what differs from run to run by the placeholders of the transcripts. */
function withPlaceholders(value: Json): Json {
  if (Array.isArray(value)) return value.map(withPlaceholders);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withPlaceholders(child)]));
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return '<timestamp>';
  return /^[\w-]{40,}={1,2}$/.test(value) ? `<encrypted ${value.length}>` : value;
}

/** Whether a transcript of the release contains the example. The example of a long list can be its beginning. */
function isRecorded({ status, value }: Example, release: string): boolean {
  const wanted = withPlaceholders(value);
  const length = isObject(wanted) && Array.isArray(wanted['data']) ? wanted['data'].length : 0;
  return (recorded.get(release) ?? []).some((response) => {
    const { body } = response;
    const data = isObject(body) && Array.isArray(body['data']) ? { data: body['data'].slice(0, length) } : {};
    const shortened = isObject(body) ? { ...body, ...data } : body;
    return response.status === status && isDeepStrictEqual(shortened, wanted);
  });
}

describe('response examples of the nine operations', () => {
  const [, document] = documents[0] ?? ['', {}];
  const operations = Object.values(at(document, 'paths'))
    .flatMap((item) => Object.values(at(item)))
    .filter(isObject)
    .filter((operation) => operation['operationId'] !== undefined);
  const examples = operations.flatMap((operation) => examplesOf(document, operation));

  it.each(examples)('$label $key is in the transcripts of $releases', (example) => {
    expect(example.releases).not.toEqual([]);
    expect(example.releases.filter((release) => !isRecorded(example, release))).toEqual([]);
  });

  it('fit the release in their name', () => {
    const wrong = examples.filter(({ key, releases: its }) => {
      const named = /(?<=-)\d+\.\d+$/.exec(key)?.[0];
      return named !== undefined && !its.includes(named);
    });
    expect(wrong).toEqual([]);
  });

  it('cover the newest release wherever an older one is covered', () => {
    const covered = new Map<string, Set<string>>();
    for (const { label, releases: its } of examples)
      covered.set(label, new Set([...(covered.get(label) ?? []), ...its]));
    const gaps = [...covered].filter(([, its]) => {
      const first = releases.findIndex((release) => its.has(release));
      return releases.slice(first).some((release) => !its.has(release));
    });
    expect(gaps).toEqual([]);
  });

  it('show the success of every release', () => {
    const successes = examples.filter(({ key }) => key.startsWith('litellm-'));
    const labels = [...new Set(successes.map(({ label }) => label))];
    expect(labels).toHaveLength(8);
    for (const label of labels) {
      const keys = successes.filter((one) => one.label === label).map(({ key }) => key);
      expect(keys).toEqual(releases.map((release) => `litellm-${release}`));
    }
  });

  it('are recognized only if they are recorded', () => {
    const [example] = examples;
    if (example === undefined) throw new Error('expected at least one example');
    expect(isRecorded({ ...example, status: 418 }, '1.109')).toBe(false);
    expect(isRecorded({ ...example, value: { model_id: 'm1' } }, '1.109')).toBe(false);
  });
});
