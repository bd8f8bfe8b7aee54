export type { Engine } from './engine/engine.ts';
export { SeedError } from './errors/seed-error.ts';
export type { Listening, RequestLine } from './http/server.ts';
export { type MockServer, type ServerOptions, startServer } from './http/start-server.ts';
export { DEFAULT_PROFILE, PROFILE_NAMES, type ProfileName, UnknownProfileError } from './profiles/profile.ts';
