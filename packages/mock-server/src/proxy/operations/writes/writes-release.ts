import type { Lookups, PriceBook } from '@litellm-models/catalog';
import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { ModelRow } from '../../state/model-row.ts';
import type { Base64Alphabet } from '../../state/seal.ts';

/** What differs between releases in the four writes and in the reload. */
export interface WritesRelease {
  /** The alphabet of the ciphertext. */
  readonly alphabet: Base64Alphabet;
  /** Whether a stored empty string is served as its ciphertext. */
  readonly servesEmptyStringsSealed: boolean;
  /** Whether rows have the `blocked` column. */
  readonly hasBlocked: boolean;
  /** The message for a feature that needs an enterprise license. */
  readonly licenseMessage: string;
  /** `type` of an error of `POST /model/new`, `/model/update` and `/model/delete`. */
  readonly errorType: (status: number) => string;
  /** The prefix of the message of an unexpected exception there. */
  readonly exceptionPrefix: string;
  /** Names of attributes, besides its fields, of the class for `litellm_params`. */
  readonly attributes: ReadonlySet<string>;
  /** Whether `POST /model/update` sets attributes, as a create does. */
  readonly updateSetsAttributes: boolean;
  /** Whether a reload fails on a stored string that is not ciphertext. */
  readonly reloadNeedsCiphertext: boolean;
  /** Whether `POST /model/update` renames the model group. */
  readonly updateRenames: boolean;
  /** Whether `POST /model/update` reloads the router. */
  readonly updateReloads: boolean;
  /** Whether a PATCH stops serving the models of the config file. */
  readonly patchDropsConfigModels: boolean;
  /** Whether a PATCH fails if the deployment has access windows. */
  readonly patchFailsOnAccessWindows: boolean;
  /** Whether a write returns 500 when its deployment is not served after the reload. */
  readonly checksServed: boolean;
  /** Whether a reload leaves the router unchanged while the table is empty. */
  readonly reloadSkipsEmptyTable: boolean;
  /** Whether the reload compares the ids of config entries as strings. */
  readonly comparesConfigIdsAsStrings: boolean;
  /** Whether only an administrator may name a credential that is not stored. */
  readonly looksUpCredentials: boolean;
  /** Whether `general_settings.supported_db_objects` decides if stored deployments are loaded. */
  readonly limitsDatabaseObjects: boolean;
  /** Whether a team can let its members manage their own auto routers, which the proxy checks before the team's administrators. */
  readonly membersManageRouters: boolean;
  /** The guarded parameters of deployments that fetch their token elsewhere; undefined where the release guards none. */
  readonly delegatedTokens?: DelegatedTokens;
  /** Whether an administrator may delete a deployment whose team no longer exists. */
  readonly deletesOrphans: boolean;
  /** Formats `created_at` and `updated_at` of a response, given in ms since the epoch. */
  readonly timestamp: (milliseconds: number) => string;
  /** The checks of `POST /model/new` after the caller's permission, in order; each throws the release's error. */
  readonly createChecks: readonly WriteCheck[];
  /** The same of `POST /model/update`. */
  readonly updateChecks: readonly WriteCheck[];
  /** The same of `PATCH /model/{model_id}/update`. */
  readonly patchChecks: readonly WriteCheck[];
  /** The `model_info` that a create stores. */
  readonly storedInfo: (info: PyDict) => PyDict;
  /** The `model_info` that is served of a stored one. */
  readonly servedInfo: (info: PyDict) => PyDict;
  /** The `model_info` that `POST /model/update` writes; undefined where it leaves the stored one unchanged. */
  readonly updatedInfo: (update: InfoUpdate) => PyDict | undefined;
  /** Whether FastAPI serializes the row that a PATCH returns. */
  readonly patchReturnsRow: boolean;
  /** Whether a PATCH adds the defaults of parameters that neither the patch nor the row sets. */
  readonly patchAddsDefaults: boolean;
  /** How a PATCH formats datetimes. */
  readonly patchDates: DateFormat;
  /** Merges the patch's `model_info` into the stored one, in place. */
  readonly mergeInfo: (merge: InfoMerge) => void;
}

/** As Python's `isoformat()` formats a datetime, or as pydantic does in JSON. */
export type DateFormat = 'python' | 'json';

/** A check of a write; throws the error that the release returns. */
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
  /** The price list with what deployments registered. */
  readonly prices: Pick<PriceBook<PyValue>, 'modelInfo'>;
  /** The price list as LiteLLM ships it. */
  readonly catalog: Pick<Lookups, 'entry'>;
}

/** The input of {@link WritesRelease.updatedInfo}. */
export interface InfoUpdate extends KnownPrices {
  /** The validated request body. */
  readonly model: ValidatedModel;
  /** The stored row, and the same as a model. */
  readonly row: ModelRow;
  readonly stored: ValidatedModel;
}

/** The input of {@link WritesRelease.mergeInfo}. */
export interface InfoMerge extends KnownPrices {
  /** The validated request body. */
  readonly patch: ValidatedModel;
  /** The stored row, and the same as a model. */
  readonly row: ModelRow;
  readonly stored: ValidatedModel;
  /** The merged `litellm_params` and the `model_info` to merge into; both may be changed. */
  readonly params: PyDict;
  readonly info: PyDict;
  readonly dates: DateFormat;
}

/** The parameters that a release guards in deployments that fetch their token elsewhere. */
export interface DelegatedTokens {
  /** Parameters that name the source of the token, and that a write may set. */
  readonly sources: readonly string[];
  /** Parameters that decide where the token is sent. In a deployment with a source, only an administrator may set them. */
  readonly surface: readonly string[];
}
