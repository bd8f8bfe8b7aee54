import { parseArgs } from 'node:util';
import { UsageError } from './errors.ts';

/** An option with a value: `--option VALUE`. */
export interface ValueSpec {
  readonly type: 'string';
  /** The placeholder for the value in the help, such as `FILE`. */
  readonly placeholder: string;
  readonly help: string;
}

/** An option without a value: `--option`. */
export interface FlagSpec {
  readonly type: 'boolean';
  readonly short?: string;
  readonly help: string;
}

/** The definition of one option. */
export type OptionSpec = ValueSpec | FlagSpec;

/** Option definitions by name, without the leading dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The parsed values of a command's options. */
export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]?: S[K]['type'] extends 'boolean' ? boolean : string;
};

/** The options that every command has. */
export const COMMON_OPTIONS: { readonly help: FlagSpec } = {
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/**
 * Parses a command's options.
 *
 * @throws UsageError for an unknown option, a missing or unexpected value, or a positional argument
 */
export function readOptions<S extends OptionSpecs>(
  args: readonly string[],
  specs: S,
  command: string,
): OptionValues<S & typeof COMMON_OPTIONS> {
  const all: OptionSpecs = { ...specs, ...COMMON_OPTIONS };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, spec]) => [
      name,
      spec.type === 'boolean' && spec.short ? { type: spec.type, short: spec.short } : { type: spec.type },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new UsageError(`unexpected argument "${token.value}"; ${command} accepts only options`, command);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(all, token.name) ? all[token.name] : undefined;
    if (!spec)
      throw new UsageError(`unknown option ${token.rawName}${suggestion(token.name, Object.keys(all))}`, command);
    if (spec.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} does not accept a value`, command);
      values[token.name] = true;
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
        throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.placeholder}`, command);
      values[token.name] = token.value;
    }
  }
  return values as OptionValues<S & typeof COMMON_OPTIONS>;
}

function suggestion(name: string, known: readonly string[]): string {
  const near = known.find((option) => option.startsWith(name) || name.startsWith(option) || isTypo(option, name));
  return near === undefined ? '' : `; did you mean --${near}?`;
}

/** Returns whether the names have the same letters in any order, give or take one letter. */
function isTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const rest = [...b];
  const missing = [...a].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return missing.length + rest.length <= 1;
}
