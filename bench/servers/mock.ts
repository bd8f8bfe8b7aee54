import { startServer } from '@litellm-models/mock-server/http';
import { config, keys } from '../fixture.ts';
import { reportCpuTime } from './report-cpu-time.ts';

reportCpuTime();
const server = await startServer({ port: 0, config, keys });
process.send?.(server.url);
