import type { ProxyResponse } from '../../proxy/http/messages.ts';
import type { Fault } from './rule.ts';

/** What an adapter does for a request: it sends a response, resets the connection, or sends a part of a response. */
export type Delivery =
  | { readonly type: 'response'; readonly response: ProxyResponse }
  | { readonly type: 'reset' }
  /** Send the status and headers of `response`, then `sent`, which is the first part of its body, then reset the connection. */
  | { readonly type: 'cut'; readonly response: ProxyResponse; readonly sent: string };

/** A delivery, and how long the adapter waits before it. */
export interface DelayedDelivery {
  /** In ms. */
  readonly delay: number;
  readonly delivery: Delivery;
}

const HTML = (status: number): string =>
  `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body>\r\n<center><h1>${status} Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;

/**
 * Returns the delivery for a call with a fault. `respond` runs the operation. It is not called if the fault happens before it.
 *
 * @example
 * deliver({ type: 'lost-response' }, () => app.handle(request)); // { type: 'reset' }, after the operation has run
 */
export function deliver(fault: Fault | undefined, respond: () => ProxyResponse): Delivery {
  if (!fault) return { type: 'response', response: respond() };
  switch (fault.type) {
    case 'reset':
      return { type: 'reset' };
    case 'lost-response':
      respond();
      return { type: 'reset' };
    case 'rate-limit':
      return { type: 'response', response: rateLimit(fault.retryAfter ?? 1) };
    case 'status':
      if (fault.performed) respond();
      return { type: 'response', response: statusResponse(fault.status, fault.body, fault.headers) };
    case 'html':
      if (fault.performed) respond();
      return { type: 'response', response: html(fault.status ?? 502) };
    case 'half-body': {
      const response = respond();
      const text = String(response.body);
      return { type: 'cut', response: { ...response, body: text }, sent: text.slice(0, Math.floor(text.length / 2)) };
    }
    case 'malformed-json': {
      const response = respond();
      return { type: 'response', response: { ...response, body: `${String(response.body).slice(0, -1)},` } };
    }
  }
}

function statusResponse(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): ProxyResponse {
  const sent = body === undefined ? envelope(status, `Injected fault: status ${status}`, 'injected_fault') : body;
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent);
  const type = typeof sent === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { status, headers: { 'content-type': type, ...lower }, body: text };
}

function rateLimit(retryAfter: number | string): ProxyResponse {
  const body = envelope(429, 'Injected fault: rate limit', 'throttling_error');
  return {
    status: 429,
    headers: { 'content-type': 'application/json', 'retry-after': String(retryAfter) },
    body: JSON.stringify(body),
  };
}

function html(status: number): ProxyResponse {
  return { status, headers: { 'content-type': 'text/html' }, body: HTML(status) };
}

function envelope(status: number, message: string, type: string): unknown {
  return { error: { message, type, param: 'None', code: String(status) } };
}
