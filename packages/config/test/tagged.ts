import { type ConfigValue, PyDate, PyDateTime, PyFloat } from '../src/index.ts';

/** Returns a value in the form that `pyyaml.py` prints: ints and floats are distinct, mappings are lists of pairs. */
export function tagged(value: ConfigValue): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return { int: value.toString() };
  if (typeof value === 'string') return { str: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { int: String(value) } : { float: hex(value) };
  if (value instanceof PyFloat) return { float: hex(value.value) };
  if (value instanceof PyDate) return { date: value.toJSON() };
  if (value instanceof PyDateTime) return { datetime: value.toJSON() };
  if (Array.isArray(value)) return value.map(tagged);
  return { map: Object.entries(value).map(([key, item]) => [key, tagged(item)]) };
}

/** Python's `float.hex()`, so that two floats are compared to the last bit. */
function hex(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const sign = bits >> 63n ? '-' : '';
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn).toString(16).padStart(13, '0');
  if (exponent === 0 && mantissa === '0000000000000') return `${sign}0x0.0p+0`;
  const power = exponent === 0 ? -1022 : exponent - 1023;
  return `${sign}0x${exponent === 0 ? 0 : 1}.${mantissa}p${power < 0 ? '' : '+'}${power}`;
}
