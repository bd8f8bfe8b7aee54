import { assertEncodable } from '../text/surrogates.ts';
import type { PyValue } from '../values/values.ts';
import { type ErrorType, message } from './messages.ts';
import type { ModelValue } from './types.ts';

/** A step of the path to an input: a key or an index. */
export type LocItem = string | number;

/** An error whose path is still being collected, from the inside out. */
export interface LineDraft {
  readonly type: string;
  readonly msg: string;
  readonly input: ModelValue;
  readonly ctx: Readonly<Record<string, PyValue>> | undefined;
  /** The path to the input, innermost step first. */
  readonly path: LocItem[];
}

/** The errors that a validator returns instead of a value. */
export class Failure {
  readonly lines: LineDraft[];
  /** The class whose constructor failed, if any: the title of Python's `ValidationError`. */
  title: string | undefined;

  constructor(lines: LineDraft[]) {
    this.lines = lines;
  }

  /** Adds a step to the paths of all errors, and returns this failure. */
  at(item: LocItem): this {
    for (const line of this.lines) line.path.push(item);
    return this;
  }
}

/**
 * Creates an error of pydantic.
 *
 * @param type decides the message
 * @param ctx the values in the message
 * @example
 * fail('greater_than', -1, { gt: 0 }).lines[0]?.msg; // 'Input should be greater than 0'
 */
export function fail(type: ErrorType, input: ModelValue, ctx?: Readonly<Record<string, PyValue>>): Failure {
  return new Failure([{ type, msg: message(type, ctx), input, ctx, path: [] }]);
}

/**
 * Creates the error for a `ValueError` that a function validator raised. FastAPI writes the exception in `ctx` as `{}`.
 *
 * @param text `str(exception)`
 * @throws PythonError `UnicodeEncodeError` where the message contains a lone surrogate
 */
export function valueError(text: string, input: ModelValue): Failure {
  assertEncodable(text);
  return new Failure([{ type: 'value_error', msg: `Value error, ${text}`, input, ctx: { error: {} }, path: [] }]);
}
