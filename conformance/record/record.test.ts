import { describe, expect, it } from 'vitest';
import type { RecordedResponse, Transcript } from '../player/index.ts';
import { changesBetween, operationOf } from './changes.ts';
import { changesPage } from './changes-page.ts';
import { nearestRelease } from './nearest-release.ts';
import { isSameRecording } from './same-recording.ts';

const transcriptsWith = (response: Partial<RecordedResponse>): Transcript[] => [
  {
    name: 't',
    about: '',
    steps: [
      { request: { method: 'GET', path: '/v1/models?x=1' }, response: { status: 200, headers: {}, ...response } },
    ],
  },
];

describe('changesBetween', () => {
  it('distinguishes statuses, messages, headers, fields and list items', () => {
    const kinds = (older: Partial<RecordedResponse>, newer: Partial<RecordedResponse>): string[] =>
      changesBetween(transcriptsWith(older), transcriptsWith(newer)).map(({ kind, at }) => `${kind} ${at}`);
    expect(kinds({ status: 500, body: { a: 1 } }, { status: 400, body: { b: 1 } })).toEqual(['status ']);
    expect(kinds({ body: { error: { message: 'a' } } }, { body: { error: { message: 'b' } } })).toEqual([
      'message body.error.message',
    ]);
    expect(kinds({ headers: { vary: 'a' } }, { headers: {} })).toEqual(['header vary']);
    expect(kinds({ body: { a: 1 } }, { body: { a: 1, b: null } })).toEqual(['field added body.b']);
    expect(kinds({ body: { data: [{ id: 'x' }, { id: 'y' }] } }, { body: { data: [{ id: 'y', new: 1 }] } })).toEqual([
      'field added body.data[].new',
      'value body.data',
    ]);
    expect(
      kinds({ body: { data: [{ id: 'x', max_tokens: 1 }] } }, { body: { data: [{ id: 'x', max_tokens: 2 }] } }),
    ).toEqual([]);
  });

  it('lists a change once and counts the steps that show it', () => {
    const many = (vary: string): Transcript[] =>
      transcriptsWith({ headers: { vary } }).map((t) => ({ ...t, steps: [...t.steps, ...t.steps] }));
    const changes = changesBetween(many('Origin'), many('*'));
    expect(changes).toMatchObject([{ kind: 'header', times: 2, operation: 'GET /v1/models', example: 't#0' }]);
    expect(changesPage('1.1.0', '1.2.0', 2, changes)).toContain(
      '| GET /v1/models 200 | `vary` | `Origin` | `*` | 2 | t#0 |',
    );
  });
});

describe('nearestRelease', () => {
  it('returns the newest older release, or else the oldest newer one', () => {
    expect(nearestRelease('2.11', ['2.4', '2.10', '2.11'])).toBe('2.10');
    expect(nearestRelease('2.3', ['2.10', '2.4'])).toBe('2.4');
    expect(nearestRelease('2.9', ['2.10', '2.4'])).toBe('2.4');
    expect(nearestRelease('2.9', [])).toBeUndefined();
  });
});

describe('operationOf', () => {
  it('removes ids and queries', () => {
    expect(operationOf({ method: 'PATCH', path: '/model/a%2Fb/update?x=1' })).toBe('PATCH /model/{model_id}/update');
    expect(operationOf({ method: 'POST', path: '/model/update' })).toBe('POST /model/update');
  });
});

describe('isSameRecording', () => {
  it('ignores the order of `data`, but neither its items nor the description', () => {
    const transcriptOf = (...ids: string[]): Transcript =>
      transcriptsWith({ body: { data: ids.map((id) => ({ id })) } })[0] as Transcript;
    expect(isSameRecording(transcriptOf('a', 'b'), transcriptOf('b', 'a'))).toBe(true);
    expect(isSameRecording(transcriptOf('a', 'b'), transcriptOf('a', 'c'))).toBe(false);
    expect(isSameRecording(transcriptOf('a'), { ...transcriptOf('a'), about: 'another' })).toBe(false);
  });
});
