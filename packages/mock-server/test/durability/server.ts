// The process that the test kills: the HTTP server with a data file. It prints its port as the first line.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { startServer } from '../../src/adapters/http/index.ts';

const [, , data = ''] = process.argv;
const server = await startServer({ port: 0, data });
// A killed process would not store what it has compiled.
flushCompileCache();
writeSync(1, `${server.port}\n`);
