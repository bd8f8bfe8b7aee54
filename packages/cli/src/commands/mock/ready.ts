import type { Style } from '../../io.ts';

/** What is said once the server answers. */
export interface ReadyFacts {
  url: string;
  port: number;
  profile: string;
  /** How many the config file holds. */
  deployments: number;
  config: string | undefined;
}

/** One line of JSON, for a program that waits for it. */
export function readyJson(facts: ReadyFacts): string {
  const { url, port, profile, deployments } = facts;
  return JSON.stringify({ event: 'listening', url, port, profile, deployments });
}

/** The same for a person. A master key of the user's own is not shown. */
export function readyText(facts: ReadyFacts, usesDefaultKey: boolean, style: Style): string {
  const { url, profile, deployments, config } = facts;
  const models = `${deployments} deployment${deployments === 1 ? '' : 's'}`;
  return [
    `Mock LiteLLM proxy ${profile} on ${style.bold(url)}`,
    `  ${config === undefined ? 'no config: it starts without deployments' : `${models} from ${config}`}`,
    `  key: ${usesDefaultKey ? 'sk-1234 (the default)' : 'your master key'}`,
    `  try: curl ${url}/v1/models -H "Authorization: Bearer ${usesDefaultKey ? 'sk-1234' : '$LITELLM_MASTER_KEY'}"`,
    style.dim('  Ctrl-C ends it.'),
  ].join('\n');
}
