import { assertEncodable } from '../text/surrogates.ts';
import type { PyValue } from '../values/values.ts';
import { message } from './messages.ts';
import type { ModelValue } from './types.ts';

/** Part of the place of an error: a key or an index. */
export type LocItem = string | number;

/** An error on its way out; its place is collected from the inside outwards. */
export interface LineDraft {
  readonly type: string;
  readonly msg: string;
  readonly input: ModelValue;
  readonly ctx: Readonly<Record<string, PyValue>> | undefined;
  /** Innermost first. */
  readonly path: LocItem[];
}

/** What a validator answers instead of a value. */
export class Failure {
  readonly lines: LineDraft[];
  /** The class whose constructor raised it, where one did: the title of Python's `ValidationError`. */
  title: string | undefined;

  constructor(lines: LineDraft[]) {
    this.lines = lines;
  }

  /** The same errors, seen from one level further out. */
  at(item: LocItem): this {
    for (const line of this.lines) line.path.push(item);
    return this;
  }
}

/** One error of pydantic's: the type decides the message. */
export function fail(type: string, input: ModelValue, ctx?: Readonly<Record<string, PyValue>>): Failure {
  return new Failure([{ type, msg: message(type, ctx), input, ctx, path: [] }]);
}

/**
 * A `ValueError` that a validator's own code raised. FastAPI writes the exception in `ctx` as `{}`.
 *
 * @throws PythonError `UnicodeEncodeError` (itself a `ValueError`) where the text cannot be written.
 */
export function valueError(text: string, input: ModelValue): Failure {
  assertEncodable(text);
  return new Failure([{ type: 'value_error', msg: `Value error, ${text}`, input, ctx: { error: {} }, path: [] }]);
}
