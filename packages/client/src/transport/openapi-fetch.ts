/**
 * Stands in for `Request` where nobody but our own `fetch` sees it: making a real one, with its signal and its checked copy of the headers, costs
 * more than all else that openapi-fetch does. A body that is no text gets a real one, which knows what to make of it.
 *
 * @example createFetchClient<paths>({ Request: lightRequest as unknown as typeof Request });
 */
export function lightRequest(url: string, init: RequestInit): object {
  const { body } = init;
  return body === undefined || typeof body === 'string' ? { url, ...init } : new Request(url, init);
}
