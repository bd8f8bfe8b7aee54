import type {
  Construct,
  Failure,
  Kwargs,
  ModelSchema,
  PyModel,
  State,
} from '@litellm-models/python-semantics/pydantic';
import type { ReleaseSchemas } from '../types.ts';

/** The `__init__` of a class. */
export type Init = (kwargs: Kwargs, construct: Construct, state: State) => PyModel | Failure;

/** What an `__init__` uses of the release. */
export interface InitContext {
  readonly schema: ModelSchema;
  readonly file: ReleaseSchemas;
  /** Creates an instance of another class: `Class(**kwargs)`. */
  create(className: string, kwargs: Kwargs, state: State): PyModel | Failure;
}
