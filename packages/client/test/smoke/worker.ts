/** The smoke suite in a worker: `GET /?baseUrl=` runs it. */
import { smoke } from './smoke.ts';

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await smoke(new URL(request.url).searchParams.get('baseUrl') as string));
  },
};
