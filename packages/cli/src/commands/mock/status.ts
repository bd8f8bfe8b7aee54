import type { MockServer } from '@litellm-models/mock-server/http';
import type { Style } from '../../io.ts';

/** The properties of a server that the command prints. */
export interface ServerStatus extends Pick<MockServer, 'url' | 'port'> {
  readonly mock: Pick<MockServer['mock'], 'profile' | 'litellm' | 'masterKey' | 'deployments'>;
}

/** LiteLLM's example master key. Any other key is a secret and is never printed. */
const EXAMPLE_KEY = 'sk-1234';

/** Returns an event as one line of JSON, for programs that start the mock. */
export function eventJson(event: 'listening' | 'reseeded', server: ServerStatus): string {
  const { url, port, mock } = server;
  const { profile, litellm, deployments } = mock;
  return JSON.stringify({ event, url, port, profile, litellm, deployments: deployments.length });
}

/** Returns the message that the command prints when the server is listening. */
export function readyText(server: ServerStatus, config: string | undefined, style: Style): string {
  const { url } = server;
  const { litellm, masterKey } = server.mock;
  const isExampleKey = masterKey === EXAMPLE_KEY;
  return [
    `Mock LiteLLM proxy ${litellm} listening on ${style.bold(url)}`,
    `  ${deploymentsText(server, config)}`,
    `  key: ${isExampleKey ? EXAMPLE_KEY : 'your master key'}`,
    `  try: curl ${url}/v1/models -H "Authorization: Bearer ${isExampleKey ? EXAMPLE_KEY : '$LITELLM_MASTER_KEY'}"`,
    style.dim('  Press Ctrl-C to stop.'),
  ].join('\n');
}

/** Returns how many deployments the mock serves: `6 deployments from config.yaml`. */
export function deploymentsText({ mock }: ServerStatus, config: string | undefined): string {
  const count = mock.deployments.length;
  const counted = `${count} deployment${count === 1 ? '' : 's'}`;
  return config === undefined ? `${counted}; --config is not set` : `${counted} from ${config}`;
}
