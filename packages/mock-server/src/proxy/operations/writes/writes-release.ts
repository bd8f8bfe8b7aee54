import type { Lookups, PriceBook } from '@litellm-models/catalog';
import type { PyDict } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { ModelRow } from '../../state/model-row.ts';
import type { Base64Alphabet } from '../../state/random-ciphertext.ts';

/** What differs between releases in the four writes and in the reload. */
export interface WritesRelease {
  /** The base64 alphabet of the ciphertext. */
  readonly alphabet: Base64Alphabet;
  /** Whether a stored empty string is served as its ciphertext. */
  readonly servesEmptyStringsEncrypted: boolean;
  /** Whether rows have the `blocked` column. */
  readonly hasBlocked: boolean;
  /** The message for a feature that needs an enterprise license. */
  readonly licenseMessage: string;
  /** Returns the `type` of an error of `POST /model/new`, `/model/update` and `/model/delete`. */
  readonly errorType: (status: number) => string;
  /** The prefix of the message of an unexpected exception there. */
  readonly exceptionPrefix: string;
  /** Attributes of the class for `litellm_params` in addition to its fields. */
  readonly attributes: ReadonlySet<string>;
  /** Whether `POST /model/update` stores parameters by setting attributes, as a create does. */
  readonly updateSetsAttributes: boolean;
  /** Whether a reload fails on a stored string that is not encrypted. */
  readonly reloadNeedsCiphertext: boolean;
  /** Whether `POST /model/update` renames the model group. */
  readonly updateRenames: boolean;
  /** Whether `POST /model/update` reloads the router. */
  readonly updateReloads: boolean;
  /** Whether a PATCH stops serving the models of the config file. */
  readonly patchDropsConfigModels: boolean;
  /** Whether a PATCH of a deployment with access windows fails. */
  readonly patchFailsOnAccessWindows: boolean;
  /** Whether a write returns 500 when its deployment is not served after the reload. */
  readonly checksServed: boolean;
  /** Whether a reload leaves the router unchanged while the table is empty. */
  readonly reloadSkipsEmptyTable: boolean;
  /** Whether the reload compares the ids of config entries as strings. */
  readonly comparesConfigIdsAsStrings: boolean;
  /** Whether a caller who is not an administrator may name only stored credentials. */
  readonly looksUpCredentials: boolean;
  /** Whether `general_settings.supported_db_objects` decides if stored deployments are loaded. */
  readonly limitsDatabaseObjects: boolean;
  /** Whether a team can allow its members to manage their own auto routers. The proxy checks this before it checks for administrators. */
  readonly membersManageAutoRouters: boolean;
  /** The guarded parameters of deployments that get their token from another service; undefined if the release guards none. */
  readonly delegatedTokens?: DelegatedTokens;
  /** Whether an administrator may delete a deployment whose team no longer exists. */
  readonly deletesOrphans: boolean;
  /** Formats `created_at` and `updated_at` of a response, from ms since the epoch. */
  readonly timestamp: (milliseconds: number) => string;
  /** The checks of `POST /model/new` that follow the check of permission, in order. */
  readonly createChecks: readonly WriteCheck[];
  /** The same of `POST /model/update`. */
  readonly updateChecks: readonly WriteCheck[];
  /** The same of `PATCH /model/{model_id}/update`. */
  readonly patchChecks: readonly WriteCheck[];
  /** Returns the `model_info` that a create stores. */
  readonly storedInfo: (info: PyDict) => PyDict;
  /** Returns the `model_info` that is served for a stored one. */
  readonly servedInfo: (info: PyDict) => PyDict;
  /** Returns the `model_info` that `POST /model/update` stores; undefined if it does not change the stored one. */
  readonly updatedInfo: (update: InfoUpdate) => PyDict | undefined;
  /** Whether FastAPI serializes the row that a PATCH returns. */
  readonly patchReturnsRow: boolean;
  /** Whether a PATCH adds the defaults of parameters that neither the patch nor the row sets. */
  readonly patchAddsDefaults: boolean;
  /** How a PATCH formats datetimes. */
  readonly patchDates: DateFormat;
  /** Merges the patch's `model_info` into the stored one, which it changes. */
  readonly mergeInfo: (merge: InfoMerge) => void;
}

/** The format of a datetime: that of Python's `isoformat()`, or that of pydantic in JSON. */
export type DateFormat = 'python' | 'json';

/** A check of a write. Throws the error that the release returns. */
export type WriteCheck = (write: CheckedWrite) => void;

/** The input of a {@link WriteCheck}. */
export interface CheckedWrite {
  /** The validated request body. */
  readonly model: ValidatedModel;
  /** The stored row; undefined in a create. */
  readonly row: ModelRow | undefined;
  /** The names of the credentials that the config file lists. */
  readonly credentials: ReadonlySet<string>;
  /** Throws unless the caller may manage the deployments of a team. */
  readonly requireTeam: (teamId: string) => void;
}

/** Prices to compare with the fields of a `model_info`. */
export interface KnownPrices {
  /** The price list with the prices that deployments register. */
  readonly prices: Pick<PriceBook, 'modelInfo'>;
  /** The price list as LiteLLM ships it. */
  readonly catalog: Pick<Lookups, 'entry'>;
}

/** The input of {@link WritesRelease.updatedInfo}. */
export interface InfoUpdate extends KnownPrices {
  /** The validated request body. */
  readonly model: ValidatedModel;
  readonly row: ModelRow;
  /** The validated row, with encrypted strings. */
  readonly stored: ValidatedModel;
}

/** The input of {@link WritesRelease.mergeInfo}. */
export interface InfoMerge extends KnownPrices {
  /** The validated request body. */
  readonly patch: ValidatedModel;
  readonly row: ModelRow;
  /** The validated row, with encrypted strings. */
  readonly stored: ValidatedModel;
  /** The merged `litellm_params`, which the merge may change. */
  readonly params: PyDict;
  /** The stored `model_info`, which the merge changes. */
  readonly info: PyDict;
  readonly dates: DateFormat;
}

/** The parameters that a release guards in deployments that get their token from another service. */
export interface DelegatedTokens {
  /** Parameters that name the source of the token and that a write may set. */
  readonly sources: readonly string[];
  /** Parameters that determine where the token is sent. Only an administrator may set them in a deployment with a source. */
  readonly destinations: readonly string[];
}
