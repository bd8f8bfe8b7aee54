export type { Engine } from './engine/engine.ts';
export type { Listening, RequestLine } from './http/server.ts';
export { type MockServer, type ServerOptions, startServer } from './http/start-server.ts';
export { SeedError } from './mock/seed-error.ts';
export { DEFAULT_PROFILE, PROFILE_NAMES, type ProfileName, UnknownProfileError } from './profiles/profile.ts';
