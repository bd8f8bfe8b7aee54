import { connect, listModels, RateLimitedError } from '@litellm-models/client';

const connection = connect({ baseUrl: 'http://127.0.0.1:4000', apiKey: 'sk-1234' });
try {
  for (const model of await listModels(connection)) console.log(model.id);
} catch (error) {
  if (RateLimitedError.isInstance(error)) console.error(error.retryAfterMs);
  throw error;
}
