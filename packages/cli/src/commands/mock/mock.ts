import { PROFILE_NAMES } from '@litellm-models/mock-server';
import { SeedError } from '@litellm-models/mock-server/http';
import { defineCommand } from '../../define.ts';
import { Failure } from '../../errors.ts';
import { OPTIONS } from './options.ts';
import { readSeedFiles, type SeedFiles } from './seed-files.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';
import { deploymentsText, eventJson, readyText } from './status.ts';
import { watchFiles } from './watch.ts';

/** `litellm-models mock`: serves the mock proxy over HTTP until SIGINT or SIGTERM. */
export const mock: ReturnType<typeof defineCommand> = defineCommand({
  name: 'mock',
  summary: 'Serve a mock of the LiteLLM proxy over HTTP',
  options: OPTIONS,
  examples: [
    ['litellm-models mock --config config.yaml', 'serve the deployments of config.yaml on http://127.0.0.1:4000'],
    [
      `litellm-models mock --profile ${PROFILE_NAMES[0]} --port 4071 --keys keys.json`,
      `emulate LiteLLM ${PROFILE_NAMES[0]}, with virtual keys and teams`,
    ],
    ['litellm-models mock --config config.yaml --watch', 'reload the file when it changes'],
    ['litellm-models mock --port 0 --json', 'listen on any free port and print it as JSON'],
  ],
  async run(values, io) {
    const settings = readSettings(values);
    const files: SeedFiles = { config: values.config, keys: values.keys, skipInvalid: values['skip-invalid'] ?? false };
    const log = values.log === true ? (line: object) => io.err(JSON.stringify(line)) : undefined;
    const server = await serve({ ...settings, ...readSeedFiles(files, io), data: values.data, log });

    const reseed = (): void => {
      try {
        const { config, keys } = readSeedFiles(files, io);
        server.mock.reset({ ...(config && { config }), ...(keys && { keys }) });
      } catch (error) {
        if (!(error instanceof Failure || error instanceof SeedError)) throw error;
        io.err(`${io.style.error('error:')} ${error.message}; still serving the previous files`);
        return;
      }
      if (values.json === true) io.out(eventJson('reseeded', server));
      else io.err(`Reloaded: ${deploymentsText(server, values.config)}`);
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
