import type { Failure, LocItem } from './failure.ts';
import type { LineError } from './types.ts';

/**
 * Returns the errors of a failure with complete paths.
 *
 * @param prefix the start of every path, such as `['body']`
 */
export function lineErrors(failure: Failure, prefix: readonly LocItem[]): LineError[] {
  return failure.lines.map((line) => ({
    type: line.type,
    loc: [...prefix, ...line.path.toReversed()],
    msg: line.msg,
    input: line.input,
    ctx: line.ctx,
  }));
}
