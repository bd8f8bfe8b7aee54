/**
 * Thrown where LiteLLM's own code fails on odd input (a model named `us`, say, on Bedrock): the message is the one of
 * the Python error, which the proxy may show.
 */
export class LookupFault extends Error {
  override readonly name = 'LookupFault';
}
