/**
 * A plain object for openapi-fetch to use as its `Request`. Only our own `fetch` sees it, and constructing a real `Request` (a signal, a checked
 * copy of the headers) costs more than the rest of openapi-fetch. Bodies that are not strings need a real one to be serialized.
 *
 * @example createLightRequest('https://llm.example.com/v1/models', { method: 'GET' });
 */
export function createLightRequest(url: string, init: RequestInit): object {
  const { body } = init;
  return body === undefined || typeof body === 'string' ? { url, ...init } : new Request(url, init);
}

/**
 * Makes the body of a consumed response readable again, and returns the same response: creating a second one, or redefining its properties, would
 * cost a third of the calls per second. A stream needs a second one.
 *
 * @param text the body that was read
 * @param parseAs openapi-fetch's `parseAs`
 */
export function makeReadable(response: Response, text: string, parseAs: unknown): Response {
  const copy = (): Response => new Response(text === '' ? null : text, response);
  if (parseAs === 'stream') return copy();
  return Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    blob: () => copy().blob(),
    arrayBuffer: () => copy().arrayBuffer(),
    clone: copy,
  });
}
