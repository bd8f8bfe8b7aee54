import type { GeneratorContext } from './context.ts';

/** The master key of every seed. */
export const MASTER_KEY = 'sk-1234';
const KEY_HEADERS = [
  'authorization',
  'x-litellm-api-key',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'Ocp-Apim-Subscription-Key',
];

function randomKey(context: GeneratorContext): string {
  const { random, keys } = context;
  return random.weighted([
    [6, () => MASTER_KEY],
    [keys.length > 0 ? 2.5 : 0, () => random.pick(keys)],
    [
      0.5,
      () =>
        random.pick([
          'sk-nope',
          'sk-a-key-that-nobody-has',
          'nope',
          '',
          'sk-',
          'Bearer',
          'ünï'.normalize('NFC').replace(/[^ -~]/g, 'u'),
        ]),
    ],
  ]);
}

function authHeaders(context: GeneratorContext): Record<string, string> {
  const { random } = context;
  const bearer = (): string =>
    `${random.chance(0.97) ? 'Bearer ' : random.pick(['bearer ', '', 'Basic ', 'Bearer  '])}${randomKey(context)}`;
  if (random.chance(0.85)) return { authorization: bearer() };
  const names = random.some(KEY_HEADERS, 0, 3);
  return Object.fromEntries(
    names.map((name) => [name, name === 'authorization' || random.chance(0.4) ? bearer() : randomKey(context)]),
  );
}

/** Generates headers: keys in any of the six key headers, some of them wrong, and now and then other headers that matter. */
export function randomHeaders(context: GeneratorContext): Record<string, string> {
  const { random } = context;
  const result = authHeaders(context);
  if (random.chance(0.06)) result['origin'] = random.pick(['http://a.example', 'null', 'https://b.example:8443']);
  if (random.chance(0.03)) {
    result['anthropic-version'] = random.pick(['2023-06-01', '']);
    if (random.chance(0.4)) result['user-agent'] = random.pick(['claude-cli/2.0', 'claude-code/1', 'Claude-CLI/1']);
    if (random.chance(0.2)) result['x-gateway-client'] = random.pick(['claude-code', 'Claude-Code', 'other']);
  }
  return result;
}
