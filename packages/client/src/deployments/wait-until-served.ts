import { modelInfoV1V1ModelInfoGet, NotFoundError, TimeoutError } from '@litellm-models/core';
import {
  ABORT_SIGNAL,
  checkOptions,
  expectedMessage,
  FUNCTION,
  milliseconds,
  type OptionRules,
  positiveInteger,
} from '../arguments.ts';
import type { Connection } from '../connection.ts';
import { sleepBetweenCalls } from '../transport/time-limit.ts';
import type { Deployment, DeploymentId } from '../types.ts';
import { getDeployment } from './read.ts';

/** Options of {@link waitUntilServed}. */
export interface WaitOptions {
  /** How many reads in a row must return the deployment. More than one, because a load balancer may pick a different replica each time. Default: 3. */
  readonly consecutive?: number | undefined;
  /** Limit for the whole wait, in milliseconds. Replicas reload from the database about every 30 seconds. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** Delay between two reads, in milliseconds. Default: 500. */
  readonly interval?: number | undefined;
  /** A condition that the deployment must meet, for example to wait for an update. */
  readonly matching?: ((deployment: Deployment) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** {@link WaitOptions} with defaults. */
type ResolvedWaitOptions = {
  readonly [Name in Exclude<keyof WaitOptions, 'signal'>]-?: NonNullable<WaitOptions[Name]>;
} & Pick<WaitOptions, 'signal'>;

const WAIT_RULES: OptionRules<WaitOptions> = {
  consecutive: positiveInteger(3),
  timeout: milliseconds(60_000),
  interval: milliseconds(500),
  matching: [FUNCTION[0], FUNCTION[1], () => true],
  signal: ABORT_SIGNAL,
};

/**
 * Reads a deployment until it was served several times in a row, and returns it: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
 *
 * @throws TimeoutError if the deployment was not served in time
 * @throws AbortedError if `signal` aborts the wait
 * @example await waitUntilServed(connection, id, { consecutive: 5, timeout: 60_000 });
 */
export async function waitUntilServed(
  connection: Connection,
  id: DeploymentId,
  options: WaitOptions = {},
): Promise<Deployment> {
  const { consecutive, timeout, interval, matching, signal } = checkOptions<ResolvedWaitOptions>(options, WAIT_RULES);
  const end = performance.now() + timeout;
  let servedInARow = 0;
  let reads = 0;
  for (let timeLeft = timeout; timeLeft > 0; timeLeft = end - performance.now()) {
    try {
      reads += 1;
      const deployment = await getDeployment(connection, id, { signal, deadline: timeLeft });
      servedInARow = matching(deployment) ? servedInARow + 1 : 0;
      if (servedInARow === consecutive) return deployment;
    } catch (error) {
      if (TimeoutError.isInstance(error)) break;
      if (!NotFoundError.isInstance(error)) throw error;
      servedInARow = 0;
    }
    await sleepBetweenCalls(Math.min(interval, end - performance.now()), signal);
  }
  const expected = `served ${consecutive} times in a row within ${timeout} ms`;
  const message = expectedMessage(`deployment "${id}"`, expected, `${servedInARow}`, 'increase options.timeout');
  throw new TimeoutError(message, { operation: modelInfoV1V1ModelInfoGet.id, modelId: id, attempts: reads });
}
