import type { Failure } from './failure.ts';
import type { LineError } from './types.ts';

/** The errors of a failure with their places seen from outside. */
export function lineErrors(failure: Failure, prefix: readonly (string | number)[]): LineError[] {
  return failure.lines.map((line) => ({
    type: line.type,
    loc: [...prefix, ...line.path.toReversed()],
    msg: line.msg,
    input: line.input,
    ctx: line.ctx,
  }));
}
