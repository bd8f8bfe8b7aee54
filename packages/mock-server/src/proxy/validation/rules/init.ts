import type {
  Construct,
  Failure,
  Kwargs,
  ModelSchema,
  PyModel,
  State,
} from '@litellm-models/python-semantics/pydantic';
import type { ReleaseSchemas } from '../types.ts';

/** An `__init__` of a class's own. */
export type Init = (kwargs: Kwargs, construct: Construct, state: State) => PyModel | Failure;

/** What an `__init__` may need of the release. */
export interface InitContext {
  readonly schema: ModelSchema;
  readonly file: ReleaseSchemas;
  /** `Class(**kwargs)` of another class. */
  create(className: string, kwargs: Kwargs, state: State): PyModel | Failure;
}
