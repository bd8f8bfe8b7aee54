import type { World } from './world.ts';

/** The master key of every seed. */
export const MASTER = 'sk-1234';
const KEY_HEADERS = [
  'authorization',
  'x-litellm-api-key',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'Ocp-Apim-Subscription-Key',
];

function oneKey(world: World): string {
  const { random, keys } = world;
  return random.weighted([
    [6, () => MASTER],
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

function auth(world: World): Record<string, string> {
  const { random } = world;
  const bearer = (): string =>
    `${random.chance(0.97) ? 'Bearer ' : random.pick(['bearer ', '', 'Basic ', 'Bearer  '])}${oneKey(world)}`;
  if (random.chance(0.85)) return { authorization: bearer() };
  const names = random.some(KEY_HEADERS, 0, 3);
  return Object.fromEntries(
    names.map((name) => [name, name === 'authorization' || random.chance(0.4) ? bearer() : oneKey(world)]),
  );
}

/** The headers of a call: a key in one of the six ways, right or wrong, and now and then an origin. */
export function headers(world: World): Record<string, string> {
  const { random } = world;
  const result = auth(world);
  if (random.chance(0.06)) result['origin'] = random.pick(['http://a.example', 'null', 'https://b.example:8443']);
  if (random.chance(0.03)) {
    result['anthropic-version'] = random.pick(['2023-06-01', '']);
    if (random.chance(0.4)) result['user-agent'] = random.pick(['claude-cli/2.0', 'claude-code/1', 'Claude-CLI/1']);
    if (random.chance(0.2)) result['x-gateway-client'] = random.pick(['claude-code', 'Claude-Code', 'other']);
  }
  return result;
}
