import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import type { ExceptionError, ExceptionFields } from '../errors/exception-error.ts';

/** What differs between releases in authentication. */
export interface AuthRelease {
  /** `param` of an error that does not concern a parameter: the string "None" or null. */
  readonly noParam: 'None' | null;
  /** Whether the `Credential=` of an AWS signature is accepted as a key. */
  readonly readsAwsSignature: boolean;
  /** Returns the message for a header without a key, given the header's value. */
  readonly malformedKey: (header: string) => string;
  /** Returns the message for a key that does not start with `sk-`. */
  readonly unprefixedKey: (key: string) => string;
  /** Returns the error for an unknown key. */
  readonly unknownKey: (key: string) => ExceptionFields;
  /** Whether a key without the `sk-` prefix is accepted after its hash was sent as a key. */
  readonly admitsHashedKeys: boolean;
  /** Whether an administrator with view-only rights can call the PATCH operation. */
  readonly viewersReachPatch: boolean;
  /** Whether `general_settings.litellm_key_header_name` adds a header for keys; otherwise the key is read from that header only. */
  readonly keyHeaderIsOptional: boolean;
  /** Whether a route in `general_settings.public_routes` may end with a star. */
  readonly publicRoutesMatchPrefixes: boolean;
  /** Whether `general_settings.enforce_user_param` applies to the lists of models. */
  readonly requiresUserToList: boolean;
  /** Whether the role check ignores the path after a question mark or hash that is part of an id. */
  readonly cutsRoutes: boolean;
  /** Roles that may never manage models. */
  readonly viewOnlyRoles: ReadonlySet<string>;
  /** How the body is parsed before the key is checked. */
  readonly body: BodyParsing;
  /** Whether the checks below receive the query merged into the body. */
  readonly mergesQuery: boolean;
  /** Checks the request data before the key is read. Throws the exception that the proxy raises. */
  readonly beforeKey: (data: PyValue, context: BodyCheckContext) => void;
  /** Whether the proxy crashes on the data of a read while it logs that it rejected the read. */
  readonly crashesOnRefusal: (data: PyDict) => boolean;
  /** Checks the request data after the key is read and before it is looked up. Throws the exception that the proxy raises. */
  readonly beforeLookup: (data: PyDict) => void;
  /** Which models a request may name. */
  readonly models: ModelRules;
}

/** How a release parses a body before it checks the key. It is the same for every operation. */
export interface BodyParsing {
  /** Whether a body of this content type is parsed as a form. */
  readonly isForm: (contentType: string) => boolean;
  /** Content types whose body is ignored unless it is a JSON object. */
  readonly binary: ReadonlySet<string>;
  /** Whether a body that cannot be parsed is a 400; otherwise it is ignored. */
  readonly rejectsInvalid: boolean;
}

/** The input of {@link AuthRelease.beforeKey} besides the data. */
export interface BodyCheckContext {
  /** Whether the operation writes a deployment, whose parameters may refer to secrets. */
  readonly writes: boolean;
  readonly optIn: OptIn;
}

/**
 * Whether the deployments of the requested model allow the caller to set a guarded parameter.
 *
 * @throws PythonError if LiteLLM's own check fails on the data
 */
export type OptIn = (data: PyDict, name: string) => boolean;

/** The owner of a list of models. */
export type GrantHolder = 'key' | 'team' | 'user';

/** How a release decides whether the caller may name the models in a request. It is the same for every operation. */
export interface ModelRules {
  readonly named: NamedModels;
  readonly grant: GrantRules;
  /** Whether the master key is exempt. */
  readonly exemptsMasterKey: boolean;
  /** Returns the error for a model that a list does not grant. */
  readonly denied: (holder: GrantHolder, model: string, models: readonly string[]) => ExceptionError;
  /** Checks the request data after the models are granted. Throws the exception that the proxy raises. */
  readonly afterGrant: (data: PyDict) => void;
}

/** How a release finds the models that a request names. */
export interface NamedModels {
  /**
   * Returns the requested models.
   *
   * @throws PythonError if LiteLLM's own code fails on the value
   */
  readonly requested: (data: PyDict) => readonly string[];
  /**
   * Returns the fallbacks, which can have any type.
   *
   * @throws PythonError if LiteLLM's own code fails on the value
   */
  readonly fallbacks: (data: PyDict) => readonly PyValue[];
}

/** What differs between releases in how a list grants a model. */
export interface GrantRules {
  /** Whether names are looked up for the caller's team, and `all-team-models` in the team's list grants every model of the proxy. */
  readonly supportsTeams: boolean;
  /** Whether an alias is granted if its target is. */
  readonly grantsAliasTargets: boolean;
  /** Whether the wildcard of a provider grants a name with a slash only if the name starts with the provider. */
  readonly checksNamespace: boolean;
}
