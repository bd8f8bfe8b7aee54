export { cacheFolder, install, installed } from './install.ts';
export { type OracleForTests, oracleFor } from './oracle-for.ts';
export { OracleUnavailable } from './python.ts';
export { NEWEST_RELEASE, RELEASE_NAMES, RELEASES, releaseOf } from './releases.ts';
export { type Oracle, type OracleOptions, startOracle } from './start.ts';
