import { createClient, RateLimitedError } from '@litellm-models/client';

const client = createClient({ baseUrl: 'http://127.0.0.1:4000', apiKey: 'sk-1234' });
try {
  for (const model of await client.models.list()) console.log(model.id);
} catch (error) {
  if (RateLimitedError.isInstance(error)) console.error(error.retryAfterMs);
  throw error;
}
