import { defineCommand } from '../../define.ts';
import { OPTIONS } from './options.ts';
import { readyJson, readyText } from './ready.ts';
import { readConfig, readKeys } from './seed.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';

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
    ['litellm-models mock --port 0 --json', 'take any free port and say which one as JSON'],
  ],
  async run(values, io) {
    const settings = readSettings(values);
    const config =
      values.config === undefined ? undefined : readConfig(values.config, values['skip-invalid'] ?? false, io);
    const keys = values.keys === undefined ? undefined : readKeys(values.keys, io);
    const log = values.log === true ? (line: object) => io.err(JSON.stringify(line)) : undefined;
    const server = await serve({ ...settings, config, keys, data: values.data, log });
    const facts = {
      url: server.url,
      port: server.port,
      profile: settings.profile,
      deployments: config?.config?.model_list.length ?? 0,
      config: values.config,
    };
    if (values.json === true) io.out(readyJson(facts));
    else io.err(readyText(facts, server.usesDefaultKey, io.style));
    await io.untilStopped();
    await server.close();
    return 0;
  },
});
