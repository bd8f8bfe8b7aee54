import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';

/** Who looks at each answer as it leaves the proxy, before faults and overrides. Only this project's tests have one. */
export interface Witness {
  /** What stands in parameters and infos without a request having put it there: config entries, kept rows. */
  written(entries: Iterable<object>): void;
  /** @throws what is wrong with the answer */
  answer(request: ProxyRequest, response: ProxyResponse): void;
}

/** The same in every copy of this package, bundled ones too. */
const PLACE = Symbol.for('@litellm-models/mock-server/witness');

function witness(): Witness | undefined {
  return (globalThis as { [PLACE]?: Witness })[PLACE];
}

/** Tells the witness of entries that did not come by a request. */
export function noteWritten(entries: Iterable<object>): void {
  witness()?.written(entries);
}

/** Shows an answer to the witness. A body that can be read only once is kept in its pieces. */
export function witnessed(request: ProxyRequest, response: ProxyResponse): ProxyResponse {
  const present = witness();
  if (present === undefined) return response;
  const kept = typeof response.body === 'string' ? response : { ...response, body: [...response.body] };
  present.answer(request, kept);
  return kept;
}
