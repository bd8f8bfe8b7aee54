import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import type { ExceptionError, ExceptionFields } from '../errors/exception-error.ts';

/** What differs between releases in authentication. */
export interface AuthRelease {
  /** `param` of an error that concerns no parameter: the string "None" or null. */
  readonly noParam: 'None' | null;
  /** Whether the `Credential=` of an AWS signature is read as a key. */
  readonly readsAwsSignature: boolean;
  /** The message for a header without a key; receives the header's value. */
  readonly malformedKey: (header: string) => string;
  /** The message for a key that does not start with `sk-`. */
  readonly unprefixedKey: (key: string) => string;
  /** The error for an unknown key. */
  readonly unknownKey: (key: string) => ExceptionFields;
  /** Whether a key without the `sk-` prefix is accepted once its hash was sent as a key. */
  readonly admitsHashedKeys: boolean;
  /** Whether an administrator with view-only rights reaches the PATCH operation. */
  readonly viewersReachPatch: boolean;
  /** Whether `general_settings.litellm_key_header_name` adds a header for keys; otherwise the key is read from that header only. */
  readonly keyHeaderIsOptional: boolean;
  /** Whether a route in `general_settings.public_routes` may end with a star. */
  readonly publicRoutesMatchPrefixes: boolean;
  /** Whether `general_settings.enforce_user_param` applies to the lists of models. */
  readonly requiresUserToList: boolean;
  /** Whether the role check cuts the path at a question mark or hash that is part of an id. */
  readonly cutsRoutes: boolean;
  /** Roles that may not manage models, whatever their team allows. */
  readonly viewOnlyRoles: ReadonlySet<string>;
  /** How the body is read before the key is checked. */
  readonly body: BodyReading;
  /** Whether the checks below see the query merged into the body. */
  readonly mergesQuery: boolean;
  /** Checks the request data before the key is read; throws what the proxy raises. */
  readonly beforeKey: (data: PyValue, context: GuardContext) => void;
  /** Whether the proxy crashes on the data of a read while it logs that it refused the read. */
  readonly crashesOnRefusal: (data: PyDict) => boolean;
  /** Checks the request data after a key was found in the headers and before it is looked up. */
  readonly beforeLookup: (data: PyDict) => void;
  /** Which models a request may name. */
  readonly models: ModelRules;
}

/** How a release reads a body before it checks the key, whatever body the operation expects. */
export interface BodyReading {
  /** Whether a content type is read as a form. */
  readonly isForm: (contentType: string) => boolean;
  /** Content types whose body is ignored unless it is a JSON object. */
  readonly binary: ReadonlySet<string>;
  /** Whether a body that cannot be read is a 400; otherwise it is ignored. */
  readonly refuses: boolean;
}

/** What the checks of request data know besides the data. */
export interface GuardContext {
  /** Whether the operation writes a deployment, whose parameters may refer to secrets. */
  readonly writes: boolean;
  readonly optIn: OptIn;
}

/**
 * Whether the deployments of the requested model allow the caller to set a guarded parameter.
 *
 * @throws PythonError where LiteLLM's own check fails on the data
 */
export type OptIn = (data: PyDict, name: string) => boolean;

/** Whose list of models is checked. */
export type GrantHolder = 'key' | 'team' | 'user';

/** How a release decides whether the caller may name the models in a request, whatever the operation does with them. */
export interface ModelRules {
  readonly named: NamedModels;
  readonly grant: GrantRules;
  /** Whether the master key is exempt. */
  readonly exemptsMasterKey: boolean;
  /** The error for a model that a list does not grant. */
  readonly denied: (holder: GrantHolder, model: string, models: readonly string[]) => ExceptionError;
  /** Checks the request data once the models are granted. */
  readonly afterGrant: (data: PyDict) => void;
}

/** How a release finds the models that a request names: the requested one, and its fallbacks. */
export interface NamedModels {
  /** @throws PythonError where LiteLLM's own code fails on the value */
  readonly requested: (data: PyDict) => readonly string[];
  /** @throws PythonError where LiteLLM's own code fails on the value */
  readonly fallbacks: (data: PyDict) => readonly PyValue[];
}

/** What differs between releases in how a list grants a model. */
export interface GrantRules {
  /** Whether names are looked up for the caller's team, and `all-team-models` in the team's list grants every model of the proxy. */
  readonly knowsTeams: boolean;
  /** Whether an alias is granted where its target is. */
  readonly grantsAliasTargets: boolean;
  /** Whether a namespaced name is granted by its provider only if the namespace is the provider's. */
  readonly checksNamespace: boolean;
}
