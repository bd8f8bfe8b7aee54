export type { Listening, RequestLine } from './adapters/http/server.ts';
export { type MockServer, type ServerOptions, startServer } from './adapters/http/start-server.ts';
export type { Engine } from './mock/replicas.ts';
export { SeedError } from './mock/seed-error.ts';
export { DEFAULT_PROFILE, PROFILE_NAMES, type ProfileName, UnknownProfileError } from './releases/names.ts';
