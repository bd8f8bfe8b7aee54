import type { Failure } from '../engine/failure.ts';
import type { Construct, Kwargs } from '../engine/model-class.ts';
import type { PyModel } from '../engine/py-model.ts';
import type { State } from '../engine/state.ts';
import type { ModelSchema, SchemaFile } from '../schema.ts';

/** An `__init__` of a class's own. */
export type Init = (kwargs: Kwargs, construct: Construct, state: State) => PyModel | Failure;

/** What an `__init__` may need of the release. */
export interface InitContext {
  readonly schema: ModelSchema;
  readonly file: SchemaFile;
  /** `Class(**kwargs)` of another class. */
  create(className: string, kwargs: Kwargs, state: State): PyModel | Failure;
}
