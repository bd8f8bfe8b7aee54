export { type Io, PLAIN_STYLE, type Style, systemIo } from './io.ts';
export { run } from './main.ts';
