import type { ProfileName } from '../profiles/profile.ts';
import type { OperationId } from '../proxy/operations.ts';

/** The name of a quirk. */
export type QuirkName =
  | 'missing-field-crashes'
  | 'body-not-an-object-crashes'
  | 'taken-id-is-a-500'
  | 'unservable-is-a-500'
  | 'patch-drops-config-models'
  | 'patch-renews-info-id'
  | 'update-waits-for-reload'
  | 'update-drops-extras'
  | 'update-answers-null'
  | 'viewer-may-patch'
  | 'unwritable-value-crashes'
  | 'sealed-text-is-checked';

/** A bug of the real proxy that the mock has too. */
export interface Quirk {
  readonly name: QuirkName;
  readonly profiles: readonly ProfileName[];
  readonly operations: readonly OperationId[];
  /** What the proxy does. */
  readonly does: string;
  /** What it should do, and what the mock does with `quirks: 'off'`. */
  readonly should: string;
  /** The upstream thread where there is one. */
  readonly upstream?: string;
  /** The transcript of the real proxy that shows it. */
  readonly transcript: string;
}

const ALL: readonly ProfileName[] = ['1.71', '1.106', '1.109'];
const CREATE = 'addNewModelModelNewPost';
const UPDATE = 'updateModelModelUpdatePost';
const PATCH = 'patchModelModelModelIdUpdatePatch';
const DELETE = 'deleteModelModelDeletePost';

/** Every known bug that the mock shows, in one table. Code asks for them by name. */
export const QUIRKS: readonly Quirk[] = [
  {
    name: 'missing-field-crashes',
    profiles: ALL,
    operations: [CREATE],
    does: 'Answers 500 when model_name or litellm_params is missing, or a field makes a class raise.',
    should: 'Answers 422 and names the field.',
    upstream: 'https://github.com/BerriAI/litellm/issues/16993',
    transcript: 'create-invalid',
  },
  {
    name: 'body-not-an-object-crashes',
    profiles: ['1.71', '1.106'],
    operations: [CREATE, UPDATE, PATCH, DELETE],
    does: 'Answers 401 (1.71) or 500 (1.106) to a body that is JSON but no object.',
    should: 'Answers 422.',
    transcript: 'create-invalid',
  },
  {
    name: 'taken-id-is-a-500',
    profiles: ALL,
    operations: [CREATE],
    does: 'Answers a bare 500 to an id that is taken, and says to look at the server’s log.',
    should: 'Answers 409 and names the id.',
    transcript: 'create-duplicate-id',
  },
  {
    name: 'unservable-is-a-500',
    profiles: ['1.106', '1.109'],
    operations: [CREATE],
    does: 'Stores a deployment whose provider it does not know, then answers 500 because it is not served.',
    should: 'Answers 400 and stores nothing.',
    transcript: 'create-unservable',
  },
  {
    name: 'patch-drops-config-models',
    profiles: ['1.71'],
    operations: [PATCH],
    does: 'Stops serving every model of the config file after one PATCH, until a restart.',
    should: 'Goes on serving them.',
    upstream: 'https://github.com/BerriAI/litellm/issues/12711',
    transcript: 'patch-keeps-config',
  },
  {
    name: 'patch-renews-info-id',
    profiles: ALL,
    operations: [PATCH],
    does: 'Puts the id of the body’s model_info into the stored one; a generated id when it has none.',
    should: 'Keeps the id of the deployment.',
    transcript: 'patch-info',
  },
  {
    name: 'update-waits-for-reload',
    profiles: ['1.71'],
    operations: [UPDATE],
    does: 'Writes the table but not the router: reads show the old values until the periodic reload.',
    should: 'Serves what it wrote.',
    upstream: 'https://github.com/BerriAI/litellm/pull/26427',
    transcript: 'update-params',
  },
  {
    name: 'update-drops-extras',
    profiles: ALL,
    operations: [UPDATE],
    does: 'Drops stored parameters that are no declared fields, and sets booleans that were not sent to their defaults.',
    should: 'Keeps what was not sent.',
    upstream: 'https://github.com/BerriAI/litellm/issues/35842',
    transcript: 'update-params',
  },
  {
    name: 'update-answers-null',
    profiles: ALL,
    operations: [UPDATE],
    does: 'Answers 200 with null, and changes nothing, when models are not stored in the database.',
    should: 'Answers 500 as the other writes do.',
    transcript: 'update-not-stored',
  },
  {
    name: 'viewer-may-patch',
    profiles: ['1.71'],
    operations: [PATCH],
    does: 'Lets an administrator who may only look reach the operation: an unknown id is a 404 to him.',
    should: 'Answers 403 as the other writes do.',
    transcript: 'patch-by-viewer',
  },
  {
    name: 'unwritable-value-crashes',
    profiles: ALL,
    operations: [CREATE, PATCH, UPDATE],
    does: 'Takes NaN, Infinity, (1.71) halves of characters and (1.109) time-outs by phase, then answers 500 because no answer or row can hold them.',
    should: 'Answers 422.',
    transcript: 'create-not-a-number',
  },
  {
    name: 'sealed-text-is-checked',
    profiles: ['1.106', '1.109'],
    operations: [UPDATE, PATCH, DELETE],
    does: 'Checks stored texts while they are ciphertext, so that a deployment with provider_affinity_header cannot be changed.',
    should: 'Checks what they stand for.',
    transcript: 'sealed-text',
  },
];

/** The quirks of one proxy. */
export class Quirks {
  readonly #own: ReadonlySet<QuirkName>;
  readonly #on: boolean;

  /** @param mode `off`: the proxy answers as it should */
  constructor(profile: ProfileName, mode: 'on' | 'off') {
    this.#own = new Set(QUIRKS.filter(({ profiles }) => profiles.includes(profile)).map(({ name }) => name));
    this.#on = mode === 'on';
  }

  /** Whether the release has this bug and shows it. */
  has(name: QuirkName): boolean {
    return this.#on && this.#own.has(name);
  }

  /** Whether the release has this bug and it is mended here. */
  mends(name: QuirkName): boolean {
    return !this.#on && this.#own.has(name);
  }
}
