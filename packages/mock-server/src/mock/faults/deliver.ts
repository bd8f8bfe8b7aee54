import type { ProxyResponse } from '../../proxy/http/messages.ts';
import type { Fault } from './rule.ts';

/** What an adapter does: it sends a response, resets the connection, or cuts a response off. */
export type Delivery =
  | { readonly type: 'response'; readonly response: ProxyResponse }
  | { readonly type: 'reset' }
  /** The head of `response` with its full length, then only `sent`, then a connection reset. */
  | { readonly type: 'cut'; readonly response: ProxyResponse; readonly sent: string };

/** What an adapter does about a request: it waits, then delivers. */
export interface Handled {
  /** ms */
  readonly delay: number;
  readonly delivery: Delivery;
}

const HTML = (status: number): string =>
  `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body>\r\n<center><h1>${status} Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;

/**
 * Turns the fault of a call into what the adapter does. `respond` runs the operation; it is not called if the fault comes first.
 *
 * @example
 * deliver({ type: 'lost-answer' }, () => proxy.handle(request)); // { type: 'reset' }, and the write is done
 */
export function deliver(fault: Fault | undefined, respond: () => ProxyResponse): Delivery {
  if (!fault) return { type: 'response', response: respond() };
  switch (fault.type) {
    case 'reset':
      return { type: 'reset' };
    case 'lost-answer':
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
