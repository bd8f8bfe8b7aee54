/** An exception that the proxy does not handle. The response is a 500 without one of the error envelopes. */
export class UnhandledException extends Error {
  override name = 'UnhandledException';
}
