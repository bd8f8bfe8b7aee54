import { describe, expect, it } from 'vitest';
import { RELEASE_NAMES } from '../oracle/index.ts';
import { type RequestStep, readTranscripts, type Transcript, transcriptFolder } from '../player/index.ts';
import { contractViolations } from './assert-response.ts';
import { extraKeysOf } from './extra-keys.ts';
import { withoutPlaceholders } from './placeholders.ts';

const requestSteps = ({ steps }: Transcript): RequestStep[] => steps.filter((step) => 'request' in step);

function bodyOf({ response }: RequestStep): unknown {
  return withoutPlaceholders(response.body !== undefined ? response.body : response.text);
}

function violationsOf(transcript: Transcript, step: RequestStep, body: unknown): string[] {
  const sent = requestSteps(transcript).map(({ request }) => request.raw ?? request.body);
  return contractViolations({
    method: step.request.method,
    path: step.request.path,
    status: step.response.status,
    contentType: step.response.headers['content-type'],
    body,
    extraKeys: extraKeysOf(transcript.seed, ...sent),
  });
}

describe.each(RELEASE_NAMES)('every response of LiteLLM %s matches the contract', (release) => {
  const transcripts = readTranscripts(transcriptFolder(release));

  it('has more than 200 recorded responses', () => {
    expect(transcripts.flatMap(requestSteps).length).toBeGreaterThan(200);
  });

  it.each(transcripts)('in the transcript $name', (transcript) => {
    const violations = transcript.steps.flatMap((step, index) =>
      'request' in step
        ? violationsOf(transcript, step, bodyOf(step)).map(
            (violation) => `step ${index}, ${step.request.method} ${step.request.path}: ${violation}`,
          )
        : [],
    );
    expect(violations).toEqual([]);
  });
});

describe.each(RELEASE_NAMES)('the check rejects, in a transcript of LiteLLM %s,', (release) => {
  const transcript = readTranscripts(transcriptFolder(release)).find(({ name }) => name === 'create-and-read-back');
  const steps = transcript === undefined ? [] : requestSteps(transcript);
  const mutations: [string, number, (body: never) => void][] = [
    [
      'a created row with an undeclared property',
      0,
      (body: { surprise?: number }) => {
        body.surprise = 1;
      },
    ],
    [
      'a created row without its id',
      0,
      (body: { model_id?: string }) => {
        delete body.model_id;
      },
    ],
    [
      'a stored parameter that no client wrote',
      0,
      (body: { litellm_params: { surprise?: number } }) => {
        body.litellm_params.surprise = 1;
      },
    ],
    [
      'a stored model_info field that no client wrote',
      0,
      (body: { model_info: { surprise?: number } }) => {
        body.model_info.surprise = 1;
      },
    ],
    [
      'a price that is a string',
      1,
      (body: { data: [{ model_info: { input_cost_per_token: unknown } }] }) => {
        body.data[0].model_info.input_cost_per_token = '1';
      },
    ],
    [
      'a served model_info field that no client wrote',
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
      'a deployment with an undeclared property',
      1,
      (body: { data: [{ surprise?: number }] }) => {
        body.data[0].surprise = 1;
      },
    ],
    [
      'a list with an undeclared property',
      1,
      (body: { surprise?: number }) => {
        body.surprise = 1;
      },
    ],
  ];

  it.each(mutations)('%s', (_, index, mutate) => {
    const step = steps[index];
    if (!transcript || !step) throw new Error('expected the transcript create-and-read-back to have this step');
    const body = structuredClone(bodyOf(step));
    expect(violationsOf(transcript, step, body)).toEqual([]);
    mutate(body as never);
    expect(violationsOf(transcript, step, body)).not.toEqual([]);
  });
});

describe('contractViolations', () => {
  it('rejects an undeclared status, content type and envelope', () => {
    const response = { method: 'POST', path: '/model/delete', status: 400, contentType: 'application/json' };
    expect(
      contractViolations({ ...response, body: { error: { message: 'm', type: 't', param: null, code: '400' } } }),
    ).toEqual([]);
    expect(contractViolations({ ...response, status: 418, body: {} })).not.toEqual([]);
    expect(contractViolations({ ...response, contentType: 'text/html', body: '<p>' })).not.toEqual([]);
    expect(contractViolations({ ...response, body: { detail: { error: 'x' } } })).not.toEqual([]);
    expect(
      contractViolations({
        ...response,
        body: { error: { message: 'm', type: 't', param: null, code: '400', more: 1 } },
      }),
    ).not.toEqual([]);
  });

  it('rejects what the web framework does not return for a request outside the operations', () => {
    expect(contractViolations({ method: 'GET', path: '/nowhere', status: 404, body: { detail: 'Not Found' } })).toEqual(
      [],
    );
    expect(contractViolations({ method: 'GET', path: '/nowhere', status: 404, body: { detail: 'Gone' } })).not.toEqual(
      [],
    );
    expect(contractViolations({ method: 'GET', path: '/nowhere', status: 200, body: {} })).not.toEqual([]);
    expect(contractViolations({ method: 'GET', path: '/nowhere/', status: 307, body: '' })).not.toEqual([]);
  });

  it('accepts a value that a client wrote, even if the contract restricts its type', () => {
    const written = {
      model_name: 'x',
      litellm_params: { model: 'm' },
      model_info: { id: '1', access_groups: 'not a list', mine: 1 },
    };
    const served = { ...written, model_info: { ...written.model_info, db_model: true } };
    const response = {
      method: 'GET',
      path: '/model/info',
      status: 200,
      contentType: 'application/json',
      body: { data: [served] },
    };
    expect(contractViolations({ ...response, extraKeys: extraKeysOf(written) })).toEqual([]);
    const other = { data: [{ ...served, model_info: { ...served.model_info, access_groups: 7 } }] };
    expect(contractViolations({ ...response, body: other, extraKeys: extraKeysOf(written) })).not.toEqual([]);
    expect(contractViolations(response)).not.toEqual([]);
  });
});
