import type { PyDict } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { Principal } from '../../auth/principal.ts';
import type { ModelRow } from '../../state/database.ts';
import type { Base64Alphabet } from '../../state/seal.ts';
import type { ProxyState } from '../../state/state.ts';
import type { DelegatedTokens } from './delegated-tokens.ts';

/** What a check of a write is given. */
export interface WriteCheck {
  readonly state: ProxyState;
  readonly principal: Principal;
  /** The validated body. */
  readonly model: ValidatedModel;
  /** The row as read again, and the row; absent in a create. */
  readonly stored?: ValidatedModel;
  readonly row?: ModelRow;
}

/** What a PATCH's merge of `model_info` is given. `params` and `info` are the merged ones, to be changed. */
export interface InfoMerge {
  readonly state: ProxyState;
  readonly row: ModelRow;
  readonly stored: ValidatedModel;
  readonly patch: ValidatedModel;
  readonly params: PyDict;
  readonly info: PyDict;
  /** How datetimes are written. */
  readonly dates: 'python' | 'json';
}

/** What differs between releases in the four writes and in the reload. */
export interface WritesRelease {
  /** How ciphertext is written. */
  readonly alphabet: Base64Alphabet;
  /** Whether a stored text that is empty stays ciphertext when it is served. */
  readonly servesEmptyTextSealed: boolean;
  /** Whether rows have the `blocked` column. */
  readonly hasBlocked: boolean;
  /** How the licence is asked for. */
  readonly licenceMessage: string;
  /** `type` of an error of `POST /model/new`, `/model/update` and `/model/delete`. */
  readonly errorType: (status: number) => string;
  /** What leads the text of an unexpected exception there. */
  readonly exceptionPrefix: string;
  /** Names of attributes that the release's class of parameters has beside its fields. */
  readonly attributes: ReadonlySet<string>;
  /** Whether `POST /model/update` sets attributes, as a create does. */
  readonly updateSetsAttributes: boolean;
  /** Whether a reload fails on a stored text that is no ciphertext. */
  readonly reloadNeedsCiphertext: boolean;
  /** Whether `POST /model/update` renames. */
  readonly updateRenames: boolean;
  /** Whether a write answers 500 when its model is not served after the reload. */
  readonly checksServed: boolean;
  /** Whether a reload with an empty table leaves the router as it is. */
  readonly reloadSkipsEmptyTable: boolean;
  /** Whether an id of a config entry is compared as text. */
  readonly configIdsAsText: boolean;
  /** Whether a credential that is named must be a stored one. */
  readonly looksUpCredentials: boolean;
  /** Whether members of a team may manage routers of their own, if the team says so: of who is no admin that is asked first. */
  readonly membersManageRouters: boolean;
  /** What the release guards of tokens that are fetched elsewhere. */
  readonly delegatedTokens?: DelegatedTokens;
  /** Whether an administrator may delete a deployment whose team is gone. */
  readonly deletesOrphans: boolean;
  /** `created_at` and `updated_at` of an answer, from milliseconds. */
  readonly timestamp: (milliseconds: number) => string;
  /** Checks after the caller's permission, in order; each throws what the release answers. */
  readonly createChecks: readonly ((write: WriteCheck) => void)[];
  readonly updateChecks: readonly ((write: WriteCheck) => void)[];
  readonly patchChecks: readonly ((write: WriteCheck) => void)[];
  /** What a create stores of `model_info`. */
  readonly storedInfo: (info: PyDict, state: ProxyState) => PyDict;
  /** What is served of a stored `model_info`. */
  readonly servedInfo: (info: PyDict, state: ProxyState) => PyDict;
  /** The `model_info` that `POST /model/update` writes; undefined where it leaves it as it is. */
  readonly updatedInfo: (write: Required<WriteCheck>) => PyDict | undefined;
  /** Whether a PATCH leaves it to FastAPI to write the row. */
  readonly patchAnswersRow: boolean;
  /** Whether a PATCH adds the defaults of parameters that neither it nor the row names. */
  readonly patchAddsDefaults: boolean;
  /** How a PATCH writes datetimes. */
  readonly patchDates: 'python' | 'json';
  /** Merges the patch's `model_info` into the stored one. */
  readonly mergeInfo: (merge: InfoMerge) => void;
}
