/** An exception that the proxy's code does not handle: the response is a bare 500. */
export class UnhandledException extends Error {
  override name = 'UnhandledException';
}
