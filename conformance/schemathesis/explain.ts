import { QUIRKS, type QuirkName } from '@litellm-models/mock-server';
import { modelManagement, operationsOf } from '../contract/document.ts';
import type { Failure } from './failures.ts';
import { SIGNS } from './signs.ts';

const idOf = new Map(
  operationsOf(modelManagement).map(({ method, path, operation }) => [`${method} ${path}`, operation.operationId]),
);

/** The row of the quirks table that a failure is; undefined where it is none of this profile's and operation's. */
export function quirkOf(failure: Failure, profile: string): QuirkName | undefined {
  const operation = idOf.get(failure.operation);
  return QUIRKS.find(
    ({ name, profiles, operations }) =>
      profiles.some((one) => one === profile) &&
      operations.some((one) => one === operation) &&
      SIGNS[name]?.(failure) === true,
  )?.name;
}
