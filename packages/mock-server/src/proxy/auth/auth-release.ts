import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import type { ExceptionFields } from '../errors/exception-error.ts';
import type { ModelRules } from './authorize-models.ts';
import type { GuardContext } from './body-rules.ts';
import type { BodyReading } from './read-body.ts';

/** What differs between releases in authentication. */
export interface AuthRelease {
  /** `param` of an error that has none: the text "None" or a null. */
  readonly noParam: 'None' | null;
  /** Whether a key is found in the `Credential=` of an AWS signature. */
  readonly readsAwsSignature: boolean;
  /** The message for a header that holds no key; given the header's value as received. */
  readonly malformedKey: (passedIn: string) => string;
  /** The message for a key that does not start with `sk-`. */
  readonly unprefixedKey: (key: string) => string;
  /** The error for a key that is not known. */
  readonly unknownKey: (key: string) => ExceptionFields;
  /** Whether the role check ends a path at a question mark or hash in an id. */
  readonly cutsRoutes: boolean;
  /** Roles that may manage no model whatever their team. */
  readonly viewOnlyRoles: ReadonlySet<string>;
  /** How the body is read before the key is looked at. */
  readonly body: BodyReading;
  /** Whether the query counts as part of the body. */
  readonly mergesQuery: boolean;
  /** What is refused in it before the key is looked at. */
  readonly beforeKey: (data: PyValue, context: GuardContext) => void;
  /** What of a refused read's data the release crashes on while it takes down that it refused it. */
  readonly crashesOnRefusal: (data: PyDict) => boolean;
  /** What is looked for in it between finding a key in the headers and looking it up. */
  readonly beforeLookup: (data: PyDict) => void;
  /** Which models a request may name. */
  readonly models: ModelRules;
}
