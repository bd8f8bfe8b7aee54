/** Runs the smoke suite in a worker: `GET /?baseUrl=`. */
import { runSmokeSuite } from './smoke.ts';

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runSmokeSuite(new URL(request.url).searchParams.get('baseUrl') as string));
  },
};
