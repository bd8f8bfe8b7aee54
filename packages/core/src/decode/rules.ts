import type { ErrorCode, ErrorKind } from '../errors/codes.ts';

/** What a proxy says in its message or its type, by what it means. The first that fits holds; what is not here is told by its status. */
export type ErrorRules = readonly (readonly [ErrorCode, ErrorKind, RegExp])[];

/** What any operation can be answered with. A program that only reads carries no more. */
export const READ_RULES: ErrorRules = [
  ['database_off', 'no_database', /No connected db|DB (?:not )?connected/i],
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
