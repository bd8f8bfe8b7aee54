/** A user's program. It must compile against the built package with all strict checks. */
import {
  type Connection,
  connect,
  createClient,
  type Deployment,
  type DeploymentId,
  type HttpClient,
  LitellmModelsError,
  type LitellmModelsFailure,
  listModels,
  OutcomeUnknownError,
} from '@litellm-models/client';
import { type ResponseIssue, validateResponse } from '@litellm-models/client/validate';

interface Settings {
  timeout?: number;
}
declare const settings: Settings;

const client = createClient({
  baseUrl: 'https://llm.example.com',
  apiKey: async () => 'sk-1234',
  timeout: settings.timeout,
  validate: validateResponse,
  hooks: { onAttemptEnd: ({ operation, status, duration }) => console.log(operation, status, duration) },
});
const connection: Connection = connect({ baseUrl: new URL('https://llm.example.com'), apiKey: 'sk-1234', fetch });
const http: HttpClient = client.http;

export async function use(): Promise<DeploymentId[]> {
  const issues: readonly ResponseIssue[] = validateResponse('modelListV1ModelsGet', 200, await listModels(connection));
  const { data, error } = await http.GET('/v1/model/info', { params: { query: {} } });
  const found: Deployment[] = await client.deployments.find((d) => d.litellm_params.rpm === 1);
  try {
    await client.deployments.create({ model_name: 'a', litellm_params: { model: 'openai/gpt-4o', my_own: [1] } });
  } catch (failure) {
    if (OutcomeUnknownError.isInstance(failure)) console.log(failure.modelId);
    if (LitellmModelsError.isInstance(failure)) {
      const known = failure as LitellmModelsFailure;
      switch (known.code) {
        case 'validation':
          console.log(known.issues[0]?.path);
          break;
        case 'rate_limited':
          console.log(known.retryAfterMs);
          break;
        default:
          console.log(known.message, issues, data, error);
      }
    }
  }
  return found.map(({ id }) => id);
}
