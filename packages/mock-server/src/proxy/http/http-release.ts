/** What differs between releases in HTTP, whatever the operation. */
export interface HttpRelease {
  /** Headers of every response that passes the middlewares. */
  readonly always: Readonly<Record<string, string>>;
  /** Whether `Vary: Origin` is also sent for a request without `Origin`. */
  readonly variesOnOrigin: boolean;
  /** From how many bytes on `Vary` includes `Accept-Encoding`; undefined where it never does. */
  readonly variesOnEncodingFrom: number | undefined;
  readonly cors: {
    /** Whether credentials are allowed. The response then repeats the origin of a request with a cookie, or of every preflight. */
    readonly credentials: boolean;
    readonly mirrorsOrigin: 'always' | 'withCookie';
    readonly exposeHeaders: string | undefined;
    readonly methods: readonly string[];
    readonly preflightVary: string;
    /** Whether a preflight that asks for private network access is refused. */
    readonly refusesPrivateNetwork: boolean;
  };
  /** The response to an exception that no handler catches. It is sent past all middlewares. */
  readonly crash: { readonly contentType: string; readonly body: string };
  /** The health routes. */
  readonly health: {
    /** `success_callbacks` in the readiness details. */
    readonly callbacks: readonly string[];
    /** Whether `/health/readiness` returns the details to everyone; otherwise administrators get them from a route of their own. */
    readonly showsDetails: boolean;
  };
}
