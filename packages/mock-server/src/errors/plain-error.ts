import { ProxyError } from './proxy-error.ts';

/** What the proxy's web server answers when an exception escapes an operation: a bare text, status 500. */
export class PlainError extends ProxyError {
  override name = 'PlainError';

  constructor(status = 500, text = 'Internal Server Error') {
    super(status, text);
  }

  override body(): { readonly text: string } {
    return { text: this.message };
  }
}
