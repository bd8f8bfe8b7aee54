// The process that is killed: the HTTP server on a data file. Its first line is its port.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { startServer } from '../../src/adapters/http/index.ts';

const [, , data = ''] = process.argv;
const server = await startServer({ port: 0, data });
// A killed process would never keep what it compiled.
flushCompileCache();
writeSync(1, `${server.port}\n`);
