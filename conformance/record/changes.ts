import { type Difference, findDifferences } from '../player/differences.ts';
import type { Json, RecordedRequest, RecordedResponse, Transcript } from '../player/transcript.ts';

/** One way in which responses changed between two releases. The property names are those of `changes/<release>.json`. */
export interface Change {
  kind: 'status' | 'header' | 'message' | 'field added' | 'field removed' | 'value' | 'body';
  /** `PATCH /model/{model_id}/update` */
  operation: string;
  /** The status of the responses that show it; the older one if the status itself changed. */
  status: number;
  /** The name of the header or the path of the field; empty for a status. */
  at: string;
  was: Json | undefined;
  is: Json | undefined;
  /** The number of steps that show it. */
  times: number;
  /** The first of these steps: `transcript#step`. */
  example: string;
}

/** Returns the method and path of a request without its ids and query: `POST /model/new`. */
export function operationOf({ method, path }: RecordedRequest): string {
  const pathname = path.replace(/\?.*/s, '');
  const isFixed = /^\/model\/(new|update|delete|info)$/.test(pathname);
  return `${method} ${isFixed ? pathname : pathname.replace(/^\/model\/.*\/update$/, '/model/{model_id}/update')}`;
}

const MESSAGE = /^body\.(error\.message|detail(\.error|\[\]\.(msg|type|url|input|ctx.*))?)$/;

function kindOf({ path, expected, actual }: Difference): Change['kind'] {
  if (path === 'status') return 'status';
  if (path.startsWith('headers.')) return 'header';
  if (MESSAGE.test(path) && expected !== undefined && actual !== undefined) return 'message';
  if (expected === undefined) return 'field added';
  if (actual === undefined) return 'field removed';
  return path === 'body' ? 'body' : 'value';
}

/** Fields whose values come from the price list. They are left out, as the catalog of each release has them. */
const PRICE_LIST_FIELD =
  /\.(supports_\w+|\w*cost\w*|max_\w*tokens|supported_openai_params(\[\])?|mode|key|litellm_provider|\w+_per_\w+)$/;

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The name of a list item, by which the items of two releases are matched. */
function nameOf(item: Json): string {
  if (!isObject(item)) return JSON.stringify(item);
  const info = isObject(item['model_info']) ? item['model_info']['id'] : '';
  return [item['model_group'], item['model_name'], item['id'], info]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

/** Returns the differences of two responses. Items that only one of two lists has are one difference, with their names. */
function differencesOf(older: RecordedResponse, newer: RecordedResponse): Difference[] {
  if (!isObject(older.body) || !isObject(newer.body)) return findDifferences(older, newer);
  const [a, b] = [older.body['data'], newer.body['data']];
  if (!Array.isArray(a) || !Array.isArray(b)) return findDifferences(older, newer);
  const [olderNames, newerNames] = [new Set(a.map(nameOf)), new Set(b.map(nameOf))];
  const common = (data: Json[]): Json[] =>
    data
      .filter((item) => olderNames.has(nameOf(item)) && newerNames.has(nameOf(item)))
      .sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1));
  const differences = findDifferences(
    { ...older, body: { ...older.body, data: common(a) } },
    { ...newer, body: { ...newer.body, data: common(b) } },
  );
  const removed = [...olderNames].filter((name) => !newerNames.has(name)).sort();
  const added = [...newerNames].filter((name) => !olderNames.has(name)).sort();
  return removed.length + added.length === 0
    ? differences
    : [...differences, { path: 'body.data', expected: removed, actual: added }];
}

const MAX_LENGTH = 600;

/** Cuts a long value off: the transcripts have the rest. */
function shorten(value: Json | undefined): Json | undefined {
  const text = JSON.stringify(value) ?? '';
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)} …` : value;
}

/**
 * Compares the transcripts of two releases step by step. A change that many steps show is one entry. Values that come from the
 * price list are left out.
 */
export function changesBetween(older: readonly Transcript[], newer: readonly Transcript[]): Change[] {
  const olderByName = new Map(older.map((transcript) => [transcript.name, transcript]));
  const changes = new Map<string, Change>();
  for (const { name, steps } of newer) {
    for (const [index, step] of steps.entries()) {
      const olderStep = olderByName.get(name)?.steps[index];
      if (olderStep === undefined || !('request' in step) || !('request' in olderStep)) continue;
      const { status } = olderStep.response;
      const differences = differencesOf(olderStep.response, step.response);
      const statusChanged = differences.some(({ path }) => path === 'status');
      for (const difference of differences) {
        const { path, expected, actual } = difference;
        // If the status changed, the rest of the response is another one anyway: only messages are of interest.
        if (statusChanged && path !== 'status' && !MESSAGE.test(path)) continue;
        const kind = kindOf(difference);
        if (kind === 'value' && PRICE_LIST_FIELD.test(path)) continue;
        const operation = operationOf(step.request);
        const values = kind === 'field added' || kind === 'field removed' ? '' : JSON.stringify([expected, actual]);
        const id = JSON.stringify([kind, operation, status, path, values]);
        const known = changes.get(id);
        if (known) known.times += 1;
        else {
          const at = path === 'status' ? '' : path.replace(/^headers\./, '');
          const [was, is] = [shorten(expected), shorten(actual)];
          changes.set(id, { kind, operation, status, at, was, is, times: 1, example: `${name}#${index}` });
        }
      }
    }
  }
  return [...changes.values()];
}
