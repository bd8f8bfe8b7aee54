/**
 * LiteLLM's own code raises an unexpected error, such as an `IndexError` for a Bedrock model with the name `us`. The message is the
 * one of the Python exception, which the proxy may return.
 */
export class ModelLookupError extends Error {
  override readonly name = 'ModelLookupError';
}

/** LiteLLM raises "This model isn't mapped yet". */
export class NotMappedError extends Error {
  override readonly name = 'NotMappedError';

  constructor(message = "This model isn't mapped yet.") {
    super(message);
  }
}

/** LiteLLM does not find the provider of a model. The message is the one of its `BadRequestError`. */
export class UnknownProviderError extends Error {
  override readonly name = 'UnknownProviderError';
}
