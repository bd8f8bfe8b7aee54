/** Parameters that a release guards in request data, as `scripts/extract_body_rules.py` writes them. */
export interface GuardedParams {
  /** The version of LiteLLM. */
  readonly litellm: string;
  /** Parameters that only a deployment or a stored credential may set. */
  readonly serverOwned: readonly string[];
  /** Parameters that no request may set at the top level, nor in an object whose fields are passed on to a call. */
  readonly banned: readonly string[];
  /** The banned parameters that metadata may set. */
  readonly allowedInMetadata: readonly string[];
  /** Parameters, besides the banned ones, whose value may not refer to a secret; empty if the release does not check references. */
  readonly secretReferences: readonly string[];
}

/** The parameters that a release rejects in request data from every caller. */
export interface BodyRules {
  /** Parameters that only a deployment or a stored credential may set: rejected at the top level and in `litellm_params`. */
  readonly serverOwned: readonly string[];
  /** The term for server-owned parameters in the error message. */
  readonly serverOwnedKind: string;
  /** The server-owned parameters that `litellm_params` may set when a deployment is written. */
  readonly settable: readonly string[];
  /** Parameters that no request may set at the top level, nor in an object whose fields are passed on to a call. */
  readonly banned: readonly string[];
  /** Parameters that no request may set in metadata. */
  readonly bannedInMetadata: readonly string[];
  /** Parameters whose value may not refer to a secret, unless a deployment is written. */
  readonly secrets: ReadonlySet<string>;
}

/** Returns the body rules for the guarded parameters of a release. */
export function bodyRules(
  { serverOwned, banned, allowedInMetadata, secretReferences }: GuardedParams,
  { serverOwnedKind, settable }: Pick<BodyRules, 'serverOwnedKind' | 'settable'>,
): BodyRules {
  return {
    serverOwned,
    serverOwnedKind,
    settable,
    banned,
    bannedInMetadata: banned.filter((name) => !allowedInMetadata.includes(name)),
    secrets: new Set(secretReferences.length === 0 ? [] : [...banned, ...secretReferences]),
  };
}
