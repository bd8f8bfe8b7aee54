import { describe, expect, it } from 'vitest';
import { answerFaults } from './assert-answer.ts';
import { extraKeysOf } from './extra-keys.ts';
import { profiles, type RecordedStep, type Transcript, transcriptsOf, withoutPlaceholders } from './transcripts.ts';

function bodyOf({ response }: RecordedStep): unknown {
  return withoutPlaceholders(response.body !== undefined ? response.body : response.text);
}

function faultsOf(transcript: Transcript, step: RecordedStep, body: unknown): string[] {
  const asked = transcript.steps.map(({ request }) => request.raw ?? request.body);
  return answerFaults({
    method: step.request.method,
    path: step.request.path,
    status: step.response.status,
    contentType: step.response.headers['content-type'],
    body,
    extraKeys: extraKeysOf(transcript.seed, ...asked),
  });
}

describe.each([...profiles])('the contract holds every answer of %s', (profile) => {
  const transcripts = transcriptsOf(profile);

  it('has transcripts', () => {
    expect(transcripts.flatMap(({ steps }) => steps).length).toBeGreaterThan(200);
  });

  it.each(transcripts.map((transcript) => [transcript.name, transcript] as const))('%s', (_, transcript) => {
    const faults = transcript.steps.flatMap((step, index) =>
      faultsOf(transcript, step, bodyOf(step)).map(
        (fault) => `step ${index + 1}, ${step.request.method} ${step.request.path} → ${step.response.status}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('the check can fail', () => {
  const created = transcriptsOf('1.106').find(({ name }) => name === 'create-and-read-back');
  const steps = created?.steps ?? [];
  const mutations: [string, number, (body: never) => void][] = [
    [
      'a written row with a property that has no name',
      0,
      (body: { surprise?: number }) => {
        body.surprise = 1;
      },
    ],
    [
      'a written row without its id',
      0,
      (body: { model_id?: string }) => {
        delete body.model_id;
      },
    ],
    [
      'a stored parameter that nobody wrote',
      0,
      (body: { litellm_params: { surprise?: number } }) => {
        body.litellm_params.surprise = 1;
      },
    ],
    [
      'a stored fact that nobody wrote',
      0,
      (body: { model_info: { surprise?: number } }) => {
        body.model_info.surprise = 1;
      },
    ],
    [
      'a price that is text',
      1,
      (body: { data: [{ model_info: { input_cost_per_token: unknown } }] }) => {
        body.data[0].model_info.input_cost_per_token = '1';
      },
    ],
    [
      'a served fact that nobody wrote',
      1,
      (body: { data: [{ model_info: { surprise?: number } }] }) => {
        body.data[0].model_info.surprise = 1;
      },
    ],
    [
      'a served secret',
      1,
      (body: { data: [{ litellm_params: { client_secret?: string } }] }) => {
        body.data[0].litellm_params.client_secret = 'x';
      },
    ],
    [
      'a deployment with a property that has no name',
      1,
      (body: { data: [{ surprise?: number }] }) => {
        body.data[0].surprise = 1;
      },
    ],
    [
      'a list with a property that has no name',
      1,
      (body: { surprise?: number }) => {
        body.surprise = 1;
      },
    ],
  ];

  it.each(mutations)('%s', (_, index, mutate) => {
    const step = steps[index];
    if (!created || !step) throw new Error('The transcript is gone.');
    const body = structuredClone(bodyOf(step));
    expect(faultsOf(created, step, body)).toEqual([]);
    mutate(body as never);
    expect(faultsOf(created, step, body)).not.toEqual([]);
  });

  it('another status, another content type, another envelope', () => {
    const answer = { method: 'POST', path: '/model/delete', status: 400, contentType: 'application/json' };
    expect(answerFaults({ ...answer, body: { error: { message: 'm', type: 't', param: null, code: '400' } } })).toEqual(
      [],
    );
    expect(answerFaults({ ...answer, status: 418, body: {} })).not.toEqual([]);
    expect(answerFaults({ ...answer, contentType: 'text/html', body: '<p>' })).not.toEqual([]);
    expect(answerFaults({ ...answer, body: { detail: { error: 'x' } } })).not.toEqual([]);
    expect(
      answerFaults({ ...answer, body: { error: { message: 'm', type: 't', param: null, code: '400', more: 1 } } }),
    ).not.toEqual([]);
  });

  it('outside all operations', () => {
    expect(answerFaults({ method: 'GET', path: '/nowhere', status: 404, body: { detail: 'Not Found' } })).toEqual([]);
    expect(answerFaults({ method: 'GET', path: '/nowhere', status: 404, body: { detail: 'Gone' } })).not.toEqual([]);
    expect(answerFaults({ method: 'GET', path: '/nowhere', status: 200, body: {} })).not.toEqual([]);
    expect(answerFaults({ method: 'GET', path: '/nowhere/', status: 307, body: '' })).not.toEqual([]);
  });

  it('but lets a written value come back as it was', () => {
    const written = {
      model_name: 'x',
      litellm_params: { model: 'm' },
      model_info: { id: '1', access_groups: 'no list', mine: 1 },
    };
    const served = { ...written, model_info: { ...written.model_info, db_model: true } };
    const answer = {
      method: 'GET',
      path: '/model/info',
      status: 200,
      contentType: 'application/json',
      body: { data: [served] },
    };
    expect(answerFaults({ ...answer, extraKeys: extraKeysOf(written) })).toEqual([]);
    const other = { data: [{ ...served, model_info: { ...served.model_info, access_groups: 7 } }] };
    expect(answerFaults({ ...answer, body: other, extraKeys: extraKeysOf(written) })).not.toEqual([]);
    expect(answerFaults(answer)).not.toEqual([]);
  });
});
