import { differences, type Place } from '../player/difference.ts';
import type { Json, RecordedRequest, RecordedResponse, Transcript } from '../player/transcript.ts';

/** One way in which answers changed between two releases. */
export interface Change {
  kind: 'status' | 'header' | 'message' | 'field added' | 'field removed' | 'value' | 'body';
  /** `PATCH /model/{model_id}/update` */
  operation: string;
  /** The status of the answers it was seen in; the older one where that changed. */
  status: number;
  /** The header's name, the field's path; empty for a status. */
  at: string;
  was: Json | undefined;
  is: Json | undefined;
  /** How many steps show it, and the first of them: `transcript#step`. */
  times: number;
  example: string;
}

/** `POST /model/new`, ids and queries gone. */
export function operationOf({ method, path }: RecordedRequest): string {
  const bare = path.replace(/\?.*/s, '');
  const named = /^\/model\/(new|update|delete|info)$/.test(bare);
  return `${method} ${named ? bare : bare.replace(/^\/model\/.*\/update$/, '/model/{model_id}/update')}`;
}

const MESSAGE = /^body\.(error\.message|detail(\.error|\[\]\.(msg|type|url|input|ctx.*))?)$/;

function kindOf({ at, want, got }: Place): Change['kind'] {
  if (at === 'status') return 'status';
  if (at.startsWith('headers.')) return 'header';
  if (MESSAGE.test(at) && want !== undefined && got !== undefined) return 'message';
  if (want === undefined) return 'field added';
  if (got === undefined) return 'field removed';
  return at === 'body' ? 'body' : 'value';
}

/** Names that the price list decides are data, told in one line: the catalog has them all. */
const PRICE_LIST =
  /\.(supports_\w+|\w*cost\w*|max_\w*tokens|supported_openai_params(\[\])?|mode|key|litellm_provider|\w+_per_\w+)$/;

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What an item of a list is called: lists of two releases are compared item by item, whichever are in both. */
function nameOf(item: Json): string {
  if (!isObject(item)) return JSON.stringify(item);
  const info = isObject(item['model_info']) ? item['model_info']['id'] : '';
  return [item['model_group'], item['model_name'], item['id'], info]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

/** Where two answers differ; of their lists the items that only one has are told by name. */
function placesOf(want: RecordedResponse, got: RecordedResponse): Place[] {
  if (!isObject(want.body) || !isObject(got.body)) return differences(want, got);
  const [a, b] = [want.body['data'], got.body['data']];
  if (!Array.isArray(a) || !Array.isArray(b)) return differences(want, got);
  const names = [new Set(a.map(nameOf)), new Set(b.map(nameOf))] as const;
  const common = (data: Json[]): Json[] =>
    data
      .filter((item) => names.every((known) => known.has(nameOf(item))))
      .sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1));
  const places = differences(
    { ...want, body: { ...want.body, data: common(a) } },
    { ...got, body: { ...got.body, data: common(b) } },
  );
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
    [...one].filter((name) => !other.has(name));
  const [gone, come] = [only(names[0], names[1]), only(names[1], names[0])];
  return gone.length + come.length === 0
    ? places
    : [...places, { at: 'body.data', want: gone.sort(), got: come.sort() }];
}

const LONGEST = 600;

/** Long values are cut: the transcripts have them whole. */
function brief(value: Json | undefined): Json | undefined {
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : value;
}

/**
 * What changed from one release's transcripts to another's, steps of the same name side by side. The same change seen in many
 * steps is one entry. Values that only the price list decides are left out.
 */
export function changesBetween(older: readonly Transcript[], newer: readonly Transcript[]): Change[] {
  const before = new Map(older.map((transcript) => [transcript.name, transcript]));
  const changes = new Map<string, Change>();
  for (const { name, steps } of newer) {
    for (const [index, step] of steps.entries()) {
      const old = before.get(name)?.steps[index];
      if (old === undefined || !('request' in step) || !('request' in old)) continue;
      const places = placesOf(old.response, step.response);
      const byStatus = places.some(({ at }) => at === 'status');
      for (const place of places) {
        if (byStatus && place.at !== 'status' && !MESSAGE.test(place.at)) continue;
        const kind = kindOf(place);
        if (kind === 'value' && PRICE_LIST.test(place.at)) continue;
        const operation = operationOf(step.request);
        const exactly =
          kind === 'field added' || kind === 'field removed' ? '' : JSON.stringify([place.want, place.got]);
        const id = JSON.stringify([kind, operation, old.response.status, place.at, exactly]);
        const known = changes.get(id);
        if (known) known.times += 1;
        else {
          const at = place.at === 'status' ? '' : place.at.replace(/^headers\./, '');
          const [was, is] = [brief(place.want), brief(place.got)];
          changes.set(id, {
            kind,
            operation,
            status: old.response.status,
            at,
            was,
            is,
            times: 1,
            example: `${name}#${index}`,
          });
        }
      }
    }
  }
  return [...changes.values()];
}
