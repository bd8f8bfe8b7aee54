import { SeedError } from '@litellm-models/mock-server/http';
import { defineCommand } from '../../define.ts';
import { Failure } from '../../errors.ts';
import { readFiles, type SeedFiles } from './files.ts';
import { OPTIONS } from './options.ts';
import { countText, eventJson, readyText } from './ready.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';
import { watchFiles } from './watch.ts';

/** `litellm-models mock`: the proxy's behaviour on a port, until it is told to end. */
export const mock: ReturnType<typeof defineCommand> = defineCommand({
  name: 'mock',
  summary: 'Serve a mock of the LiteLLM proxy over HTTP',
  options: OPTIONS,
  examples: [
    ['litellm-models mock --config config.yaml', 'serve the deployments of config.yaml on http://127.0.0.1:4000'],
    [
      'litellm-models mock --profile 1.71 --port 4071 --keys keys.json',
      'behave as LiteLLM 1.71.1, with virtual keys and teams',
    ],
    ['litellm-models mock --config config.yaml --watch', 'start anew whenever the file changes'],
    ['litellm-models mock --port 0 --json', 'take any free port and say which one as JSON'],
  ],
  async run(values, io) {
    const settings = readSettings(values);
    const files: SeedFiles = { config: values.config, keys: values.keys, skipInvalid: values['skip-invalid'] ?? false };
    const log = values.log === true ? (line: object) => io.err(JSON.stringify(line)) : undefined;
    const server = await serve({ ...settings, ...readFiles(files, io), data: values.data, log });

    const reseed = (): void => {
      try {
        const { config, keys } = readFiles(files, io);
        server.reseed(config, keys);
      } catch (error) {
        if (!(error instanceof Failure || error instanceof SeedError)) throw error;
        io.err(`${io.style.error('error:')} ${error.message}; what was there before is still served`);
        return;
      }
      if (values.json === true) io.out(eventJson('reseeded', server));
      else io.err(`Started anew: ${countText(server, values.config ?? 'no config')}`);
    };
    const watched = [values.config, values.keys].filter((file) => file !== undefined);
    const unwatch = values.watch === true ? watchFiles(watched, reseed) : undefined;

    if (values.json === true) io.out(eventJson('listening', server));
    else io.err(readyText(server, values.config, io.style));
    await io.untilStopped();
    unwatch?.();
    await server.close();
    return 0;
  },
});
