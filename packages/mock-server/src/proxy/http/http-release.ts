/** What differs between releases in HTTP, for every operation. */
export interface HttpRelease {
  /** Headers that the middlewares add to every response. */
  readonly always: Readonly<Record<string, string>>;
  /** Whether `Vary: Origin` is also sent for a request without `Origin`. */
  readonly variesOnOrigin: boolean;
  /** The body size in bytes from which `Vary` includes `Accept-Encoding`; undefined if it never does. */
  readonly variesOnEncodingFrom: number | undefined;
  readonly cors: {
    /**
     * Whether credentials are allowed. If so, the response to a preflight, or to a request with a cookie, repeats the origin of the
     * request instead of sending `*`.
     */
    readonly credentials: boolean;
    readonly exposeHeaders: string | undefined;
    readonly methods: readonly string[];
    readonly preflightVary: string;
    /** Whether a preflight that requests private network access is a 400. */
    readonly refusesPrivateNetwork: boolean;
  };
  /** The response to an exception that no handler catches. It has none of the headers of the middlewares. */
  readonly crash: { readonly contentType: string; readonly body: string };
  /** The health routes. */
  readonly health: {
    /** `success_callbacks` in the readiness details. */
    readonly callbacks: readonly string[];
    /** Whether `/health/readiness` returns the details to everyone; otherwise administrators get them from a route of their own. */
    readonly showsDetails: boolean;
  };
}
