import { NotFoundError, TimeoutError } from '@litellm-models/core';
import { checkOptions, FUNCTION, milliseconds, positiveInteger, type Rules, SIGNAL } from '../arguments.ts';
import type { Connection } from '../connection.ts';
import { sleepBetweenCalls } from '../transport/waits.ts';
import type { Deployment, DeploymentId } from '../types.ts';
import { getDeployment } from './read.ts';

/** How long and how surely {@link waitUntilServed} waits. */
export interface WaitOptions {
  /** Reads in a row that must show it: more than one, since a load balancer may ask another replica each time. Default 3. */
  readonly consecutive?: number | undefined;
  /** Milliseconds in all. Default 60 000: replicas reload from the database every half minute or so. */
  readonly timeout?: number | undefined;
  /** Milliseconds between two reads. Default 500. */
  readonly interval?: number | undefined;
  /** What it must be like, not just be there: for the lag after an update. */
  readonly matching?: ((deployment: Deployment) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Filled = { readonly [Name in Exclude<keyof WaitOptions, 'signal'>]-?: NonNullable<WaitOptions[Name]> } & Pick<
  WaitOptions,
  'signal'
>;

const RULES: Rules<WaitOptions> = {
  consecutive: positiveInteger(3),
  timeout: milliseconds(60_000),
  interval: milliseconds(500),
  matching: [FUNCTION[0], FUNCTION[1], () => true],
  signal: SIGNAL,
};

/**
 * Waits until a deployment is served, by reading it (`GET /v1/model/info`, `modelInfoV1V1ModelInfoGet`) until it was there several times in a row.
 *
 * @throws TimeoutError when it was not in time; AbortedError
 * @example
 * const { id } = await client.deployments.create(deployment);
 * await client.deployments.waitUntilServed(id, { consecutive: 5, timeout: 60_000 });
 */
export async function waitUntilServed(
  connection: Connection,
  id: DeploymentId,
  options: WaitOptions = {},
): Promise<Deployment> {
  const { consecutive, timeout, interval, matching, signal } = checkOptions<Filled>(options, RULES, 'A call');
  const end = performance.now() + timeout;
  let inARow = 0;
  let reads = 0;
  for (let left = timeout; left > 0; left = end - performance.now()) {
    try {
      reads += 1;
      const read = await getDeployment(connection, id, { signal, deadline: left });
      inARow = matching(read) ? inARow + 1 : 0;
      if (inARow === consecutive) return read;
    } catch (error) {
      if (TimeoutError.isInstance(error)) break;
      if (!NotFoundError.isInstance(error)) throw error;
      inARow = 0;
    }
    await sleepBetweenCalls(Math.min(interval, end - performance.now()), signal);
  }
  throw new TimeoutError(
    `Deployment "${id}" was not served ${consecutive} times in a row within ${timeout} ms (${inARow} at the end).`,
    { operation: 'modelInfoV1V1ModelInfoGet', modelId: id, attempts: reads },
  );
}
