export { cacheFolder, install, installed } from './install.ts';
export { OracleUnavailable } from './python.ts';
export { profileOf, RELEASES } from './releases.ts';
export { type Oracle, type OracleOptions, startOracle } from './start.ts';
export { type OracleForTests, oracleFor } from './tests.ts';
