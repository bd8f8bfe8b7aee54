import type { Json } from '../player/transcript.ts';
import { type FieldSchema, jsonTypesOf } from './fields.ts';
import { numberLiteral } from './number-literal.ts';
import type { Random } from './random.ts';

const STRINGS = [
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
const UNUSUAL_STRINGS = [
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

/** Generates a string, now and then an unusual one. */
export const randomString = (random: Random): string =>
  random.chance(0.85) ? random.pick(STRINGS) : random.pick(UNUSUAL_STRINGS);

/** Generates a price in USD per token, in any notation. */
const randomPrice = (random: Random): Json =>
  random.weighted<Json>([
    [6, () => random.int(1, 99) / 1e7],
    [2, () => random.pick([1e-6, 2.5e-6, 0.00001, 0.5])],
    [1, () => 0],
    [1, () => random.int(1, 3)],
    [1, () => numberLiteral(random.pick(['1e-07', '1.0', '2.50', '0.0', '1E-5', '1e-10']))],
  ]);

const BOUNDARY_NUMBERS = [
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

/** Generates a value that the schema allows. */
function validValue(random: Random, schema: FieldSchema): Json {
  const types = jsonTypesOf(schema);
  if (schema.enum) return random.pick(schema.enum);
  const options = schema.anyOf?.filter((option) => option.type !== 'null') ?? [];
  const withEnum = options.find((option) => option.enum);
  if (withEnum) return validValue(random, withEnum);
  if (types.includes('null') && random.chance(0.1)) return null;
  const type = random.pick(types.filter((name) => name !== 'null'));
  switch (type) {
    case 'integer':
      return random.int(0, 2000);
    case 'number':
      return randomPrice(random);
    case 'boolean':
      return random.chance(0.5);
    case 'array':
      return random.list<Json>(0, 3, () => randomString(random));
    case 'object':
      return Object.fromEntries(random.list(0, 2, () => [random.pick(['a', 'b', 'deep']), anyValue(random)]));
    case 'any':
      return anyValue(random);
    default:
      return schema.format === 'date-time' || options.some((option) => option.format === 'date-time')
        ? random.pick(['2024-05-01T10:00:00Z', '2024-05-01T10:00:00+02:00', '2024-05-01'])
        : randomString(random);
  }
}

/** Generates a value of another type that pydantic may convert: `"5"` for an integer, `"yes"` for a boolean. */
function coercibleValue(random: Random, schema: FieldSchema): Json {
  const types = jsonTypesOf(schema);
  if (types.includes('boolean'))
    return random.pick<Json>(['true', 'False', 'yes', 'off', '1', 0, 1, numberLiteral('1.0'), 'T', 'n']);
  if (types.includes('integer'))
    return random.pick<Json>([
      '5',
      ' 7 ',
      '1_000',
      numberLiteral('5.0'),
      true,
      '5.0',
      '-3',
      numberLiteral('1e2'),
      '0x10',
      '+4',
    ]);
  if (types.includes('number'))
    return random.pick<Json>(['1e-6', '0.5', ' 2 ', true, 'inf', 'nan', '1_0.5', '.5', '-0']);
  if (types.includes('string') && schema.format === 'date-time')
    return random.pick<Json>([0, 1714557600, '1714557600', numberLiteral('1714557600.5')]);
  return random.pick<Json>([5, true, numberLiteral('1.5'), ['x'], { a: 1 }]);
}

/** Generates a value that most fields do not allow. */
export const invalidValue = (random: Random): Json =>
  random.pick<Json>([
    'abc',
    '',
    [],
    {},
    [1, 'x'],
    { a: { b: null } },
    numberLiteral('1.5'),
    true,
    false,
    7,
    null,
    'ünï',
    [[]],
    [null],
  ]);

/** Generates a number at the limits of what databases, JavaScript or Python represent. */
const boundaryNumber = (random: Random): Json => numberLiteral(random.pick(BOUNDARY_NUMBERS));

/** Generates any JSON value, for fields that the release does not declare. */
export function anyValue(random: Random, depth = 0): Json {
  return random.weighted<Json>([
    [4, () => randomString(random)],
    [2, () => random.int(-5, 500)],
    [1, () => random.chance(0.5)],
    [1, () => null],
    [1, () => randomPrice(random)],
    [0.3, () => boundaryNumber(random)],
    [depth > 1 ? 0 : 1, () => random.list(0, 3, () => anyValue(random, depth + 1))],
    [
      depth > 1 ? 0 : 1,
      () => ({ k: anyValue(random, depth + 1), [randomString(random)]: anyValue(random, depth + 1) }),
    ],
  ]);
}

/** How a generated value relates to the schema of its field. */
export type Validity = 'valid' | 'coercible' | 'invalid' | 'boundary';

/** Generates a value for a field. */
export function valueFor(random: Random, schema: FieldSchema, validity: Validity): Json {
  if (validity === 'coercible') return coercibleValue(random, schema);
  if (validity === 'invalid') return invalidValue(random);
  if (validity === 'boundary') return boundaryNumber(random);
  return validValue(random, schema);
}
