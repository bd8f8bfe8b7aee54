import type { MockServer } from '@litellm-models/mock-server/http';
import type { Style } from '../../io.ts';

/** What of a server is told. */
export type ReadyServer = Pick<MockServer, 'url' | 'port' | 'profile' | 'litellm' | 'deployments' | 'masterKey'>;

/** The key that everybody knows; any other is the user's own and is not shown. */
const KNOWN_KEY = 'sk-1234';

/** One line of JSON, for a program that waits for it. */
export function eventJson(event: 'listening' | 'reseeded', server: ReadyServer): string {
  const { url, port, profile, litellm, deployments } = server;
  return JSON.stringify({ event, url, port, profile, litellm, deployments });
}

/** The same for a person. */
export function readyText(server: ReadyServer, config: string | undefined, style: Style): string {
  const { url, litellm, masterKey } = server;
  const known = masterKey === KNOWN_KEY;
  return [
    `Mock LiteLLM proxy ${litellm} on ${style.bold(url)}`,
    `  ${config === undefined ? 'no config: it starts without deployments' : countText(server, config)}`,
    `  key: ${known ? KNOWN_KEY : 'your master key'}`,
    `  try: curl ${url}/v1/models -H "Authorization: Bearer ${known ? KNOWN_KEY : '$LITELLM_MASTER_KEY'}"`,
    style.dim('  Ctrl-C ends it.'),
  ].join('\n');
}

/** `6 deployments from config.yaml` */
export function countText({ deployments }: Pick<ReadyServer, 'deployments'>, config: string): string {
  return `${deployments} deployment${deployments === 1 ? '' : 's'} from ${config}`;
}
