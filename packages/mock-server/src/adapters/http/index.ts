export { SeedError } from '../../mock/seed-error.ts';
export { DEFAULT_PROFILE, PROFILE_NAMES, type ProfileName, UnknownProfileError } from '../../releases/names.ts';
export { DataFileError, type DataFileProblem } from '../data-file/errors.ts';
export { type MockServer, type ServerOptions, startServer } from './start-server.ts';
export type { RequestLine } from './transport.ts';
