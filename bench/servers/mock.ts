import { startServer } from '@litellm-models/mock-server/http';
import { config, keys } from '../fixture.ts';
import { reportCpu } from './report-cpu.ts';

reportCpu();
const server = await startServer({ port: 0, config, keys });
process.send?.(server.url);
