import type { ErrorCode, ErrorKind } from '../errors/codes.ts';

/**
 * Patterns for the proxy's error messages and types. The first pattern that matches determines the error's code and kind; if none does, the
 * status determines the code.
 */
export type ErrorRules = readonly (readonly [ErrorCode, ErrorKind, RegExp])[];

/**
 * The rules for errors of any operation. A program that only reads needs no others.
 *
 * @example
 * const error = decodeErrorWith(READ_RULES, { status: 500, body: 'Internal Server Error' }, { operation: 'modelListV1ModelsGet' });
 */
export const READ_RULES: ErrorRules = [
  ['database_off', 'no_database', /^(?:No connected db|(?:No )?DB (?:not )?connected)/i],
  ['not_found', 'deployment_not_found', /^model not found$|Model .*not found (?:in db|on )/is],
  ['not_found', 'team_not_found', /Team.* (?:does not|doesn't) exist/is],
  ['rate_limited', 'budget_exceeded', /budget.*exceeded|over budget/i],
  ['authentication', 'key_expired', /Expired Key/i],
  [
    'permission',
    'not_permitted',
    /not have permission|Only (?:a )?proxy admin|not authorized|not allowed to|View-only|Rejected Request/i,
  ],
  ['server', 'no_router', /(?:Model List|Router is) not loaded|No models configured/i],
];
