export { type Io, PLAIN, type Style, systemIo } from './io.ts';
export { run } from './main.ts';
