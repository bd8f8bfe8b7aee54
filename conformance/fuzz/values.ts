import type { Json } from '../player/transcript.ts';
import { type Shape, typesOf } from './fields.ts';
import { literal } from './literal.ts';
import type { Random } from './random.ts';

const WORDS = [
  'alpha',
  'beta',
  'team red',
  'x',
  'prod',
  'us-east-1',
  'https://api.example/v1',
  '2024-06-01',
  'sk-live-0123456789abcdef',
];
const ODD = [
  '',
  ' ',
  'ünïcode-模型',
  'a/b',
  'emoji-😀',
  'quote"\'',
  'back\\slash',
  'tab\there',
  'os.environ/NOPE_NOT_SET',
  '0',
  'null',
  'é'.repeat(40),
];

/** A string; now and then an odd one. */
export const text = (random: Random): string => (random.chance(0.85) ? random.pick(WORDS) : random.pick(ODD));

/** Prices, as people write them and as nobody should. */
const price = (random: Random): Json =>
  random.weighted<Json>([
    [6, () => random.int(1, 99) / 1e7],
    [2, () => random.pick([1e-6, 2.5e-6, 0.00001, 0.5])],
    [1, () => 0],
    [1, () => random.int(1, 3)],
    [1, () => literal(random.pick(['1e-07', '1.0', '2.50', '0.0', '1E-5', '1e-10']))],
  ]);

const LIMITS = [
  '2147483647',
  '2147483648',
  '9007199254740993',
  '9223372036854775808',
  '-1',
  '-0',
  '-0.0',
  '1e308',
  '1e400',
  '0.1e1',
  '123456789012345678901234567890',
];

/** A value that the shape takes as it is. */
export function valid(random: Random, shape: Shape): Json {
  const types = typesOf(shape);
  if (shape.enum) return random.pick(shape.enum);
  const options = shape.anyOf?.filter((option) => option.type !== 'null') ?? [];
  const withEnum = options.find((option) => option.enum);
  if (withEnum) return valid(random, withEnum);
  if (types.includes('null') && random.chance(0.1)) return null;
  const type = random.pick(types.filter((name) => name !== 'null'));
  switch (type) {
    case 'integer':
      return random.int(0, 2000);
    case 'number':
      return price(random);
    case 'boolean':
      return random.chance(0.5);
    case 'array':
      return random.list<Json>(0, 3, () => text(random));
    case 'object':
      return Object.fromEntries(random.list(0, 2, () => [random.pick(['a', 'b', 'deep']), extra(random)]));
    case 'any':
      return extra(random);
    default:
      return shape.format === 'date-time' || options.some((option) => option.format === 'date-time')
        ? random.pick(['2024-05-01T10:00:00Z', '2024-05-01T10:00:00+02:00', '2024-05-01'])
        : text(random);
  }
}

/** A value of another type that pydantic may still take: `"5"` for an integer, `"yes"` for a boolean. */
export function coercible(random: Random, shape: Shape): Json {
  const types = typesOf(shape);
  if (types.includes('boolean'))
    return random.pick<Json>(['true', 'False', 'yes', 'off', '1', 0, 1, literal('1.0'), 'T', 'n']);
  if (types.includes('integer'))
    return random.pick<Json>(['5', ' 7 ', '1_000', literal('5.0'), true, '5.0', '-3', literal('1e2'), '0x10', '+4']);
  if (types.includes('number'))
    return random.pick<Json>(['1e-6', '0.5', ' 2 ', true, 'inf', 'nan', '1_0.5', '.5', '-0']);
  if (types.includes('string') && shape.format === 'date-time')
    return random.pick<Json>([0, 1714557600, '1714557600', literal('1714557600.5')]);
  return random.pick<Json>([5, true, literal('1.5'), ['x'], { a: 1 }]);
}

/** A value that hardly any field takes. */
export const wrong = (random: Random): Json =>
  random.pick<Json>([
    'abc',
    '',
    [],
    {},
    [1, 'x'],
    { a: { b: null } },
    literal('1.5'),
    true,
    false,
    7,
    null,
    'ünï',
    [[]],
    [null],
  ]);

/** A number at its limits. */
export const limit = (random: Random): Json => literal(random.pick(LIMITS));

/** What a field that nobody declared may hold. */
export function extra(random: Random, depth = 0): Json {
  return random.weighted<Json>([
    [4, () => text(random)],
    [2, () => random.int(-5, 500)],
    [1, () => random.chance(0.5)],
    [1, () => null],
    [1, () => price(random)],
    [0.3, () => limit(random)],
    [depth > 1 ? 0 : 1, () => random.list(0, 3, () => extra(random, depth + 1))],
    [depth > 1 ? 0 : 1, () => ({ k: extra(random, depth + 1), [text(random)]: extra(random, depth + 1) })],
  ]);
}

/** How wild a body is. */
export type Mood = 'valid' | 'coercible' | 'wrong' | 'limit';

export function valueFor(random: Random, shape: Shape, mood: Mood): Json {
  if (mood === 'coercible') return coercible(random, shape);
  if (mood === 'wrong') return wrong(random);
  if (mood === 'limit') return limit(random);
  return valid(random, shape);
}
