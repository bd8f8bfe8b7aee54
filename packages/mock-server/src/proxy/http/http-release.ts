/** What differs between releases in HTTP itself, whatever the operation. */
export interface HttpRelease {
  /** Headers of every answer that passed the middlewares. */
  readonly always: Readonly<Record<string, string>>;
  /** Whether `Vary: Origin` is sent without an `Origin` too. */
  readonly variesOnOrigin: boolean;
  /** From this many bytes on, `Vary` names `Accept-Encoding`; undefined where the release never does. */
  readonly variesOnEncodingFrom: number | undefined;
  readonly cors: {
    /** Whether credentials are allowed, with the origin mirrored where a cookie was sent (or always in a preflight). */
    readonly credentials: boolean;
    readonly mirrorsOrigin: 'always' | 'withCookie';
    readonly exposeHeaders: string | undefined;
    readonly methods: readonly string[];
    readonly preflightVary: string;
    /** Whether a preflight that asks for private network access is refused. */
    readonly refusesPrivateNetwork: boolean;
  };
  /** How an exception that no handler catches is answered; sent outside of all middlewares. */
  readonly crash: { readonly contentType: string; readonly body: string };
}
