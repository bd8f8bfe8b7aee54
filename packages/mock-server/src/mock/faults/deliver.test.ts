import { describe, expect, it } from 'vitest';
import { ChunkedText, TextChunk } from '../../proxy/http/chunked-text.ts';
import type { ProxyResponse } from '../../proxy/http/messages.ts';
import { deliver } from './deliver.ts';
import type { Fault } from './rule.ts';

const BODY = new ChunkedText([new TextChunk('{"a"'), new TextChunk(':1}')]);
const RESPONSE: ProxyResponse = { status: 200, headers: { 'content-type': 'application/json' }, body: BODY };

/** Delivers a call with a fault, and counts how often the operation ran. */
function run(fault: Fault | undefined) {
  let performed = 0;
  const delivery = deliver(fault, () => {
    performed++;
    return RESPONSE;
  });
  return { delivery, performed };
}

describe('deliver', () => {
  it('returns the response of the operation if the call has no fault', () => {
    expect(run(undefined)).toEqual({ delivery: { type: 'response', response: RESPONSE }, performed: 1 });
  });

  it('resets the connection before or after the operation', () => {
    expect(run({ type: 'reset' })).toEqual({ delivery: { type: 'reset' }, performed: 0 });
    expect(run({ type: 'lost-response' })).toEqual({ delivery: { type: 'reset' }, performed: 1 });
  });

  it.each(['status', 'html'] as const)('runs the operation before a fault of type %s only if it says so', (type) => {
    expect(run({ type, status: 503 }).performed).toBe(0);
    expect(run({ type, status: 503, performed: true }).performed).toBe(1);
  });

  it('does not run the operation of a rate-limited call', () => {
    expect(run({ type: 'rate-limit' }).performed).toBe(0);
  });

  it('returns a status in the error format of the proxy', () => {
    const { delivery } = run({ type: 'status', status: 503 });
    expect(delivery).toMatchObject({ response: { status: 503, headers: { 'content-type': 'application/json' } } });
    expect(bodyOf(delivery)).toEqual({
      error: { message: 'Injected fault: status 503', type: 'injected_fault', param: 'None', code: '503' },
    });
  });

  it('returns a status with the headers and the body of the fault', () => {
    expect(run({ type: 'status', status: 500, body: 'down', headers: { 'X-Trace': 't' } }).delivery).toEqual({
      type: 'response',
      response: {
        status: 500,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'x-trace': 't' },
        body: 'down',
      },
    });
    const json = run({ type: 'status', status: 500, body: { detail: null }, headers: { 'Content-Type': 'a/b' } });
    expect(json.delivery).toMatchObject({ response: { headers: { 'content-type': 'a/b' }, body: '{"detail":null}' } });
  });

  it('returns a 429 with the time to wait, by default one second', () => {
    expect(run({ type: 'rate-limit' }).delivery).toMatchObject({
      response: { status: 429, headers: { 'retry-after': '1' } },
    });
    expect(run({ type: 'rate-limit', retryAfter: 0 }).delivery).toMatchObject({
      response: { headers: { 'retry-after': '0' } },
    });
  });

  it('cuts the body in half', () => {
    expect(run({ type: 'half-body' })).toMatchObject({
      delivery: { type: 'cut', sent: '{"a', response: { status: 200, body: '{"a":1}' } },
      performed: 1,
    });
  });

  it('returns a body that is not valid JSON', () => {
    const { delivery, performed } = run({ type: 'malformed-json' });
    expect(delivery).toMatchObject({ type: 'response', response: { status: 200 } });
    expect(() => bodyOf(delivery)).toThrow(SyntaxError);
    expect(performed).toBe(1);
  });

  it('returns the HTML page of a gateway, by default with status 502', () => {
    expect(run({ type: 'html' }).delivery).toMatchObject({
      response: {
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: expect.stringContaining('502 Bad Gateway'),
      },
    });
    expect(run({ type: 'html', status: 200 }).delivery).toMatchObject({ response: { status: 200 } });
  });
});

function bodyOf(delivery: ReturnType<typeof deliver>): unknown {
  return delivery.type === 'reset' ? undefined : JSON.parse(String(delivery.response.body));
}
