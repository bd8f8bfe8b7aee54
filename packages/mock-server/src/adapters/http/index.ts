export { SeedError } from '../../mock/seed.ts';
export { DataFileError, type DataFileProblem } from '../data-file/errors.ts';
export { type MockServer, type ServerOptions, startServer } from './start-server.ts';
export type { RequestLine } from './transport.ts';
