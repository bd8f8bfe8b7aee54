import { parseArgs } from 'node:util';
import { UsageError } from './errors.ts';

/** One `--option VALUE`. */
export interface ValueSpec {
  readonly type: 'string';
  /** What stands for the value in the help, such as `FILE`. */
  readonly value: string;
  readonly help: string;
}

/** One `--option` that is there or not. */
export interface FlagSpec {
  readonly type: 'boolean';
  readonly short?: string;
  readonly help: string;
}

/** One option. */
export type OptionSpec = ValueSpec | FlagSpec;

/** Options by name, without the dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What the options of a command become. */
export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]?: S[K]['type'] extends 'boolean' ? boolean : string;
};

/** Options that every command has. */
export const COMMON: { readonly help: FlagSpec } = {
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/**
 * Reads a command's options.
 *
 * @throws UsageError naming the option, with a near one where there is one
 */
export function readOptions<S extends OptionSpecs>(
  args: readonly string[],
  specs: S,
  command: string,
): OptionValues<S & typeof COMMON> {
  const all: OptionSpecs = { ...specs, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, spec]) => [
      name,
      spec.type === 'boolean' && spec.short ? { type: spec.type, short: spec.short } : { type: spec.type },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`unexpected argument "${token.value}"`, command);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(all, token.name) ? all[token.name] : undefined;
    if (!spec) throw new UsageError(`unknown option ${token.rawName}${hint(token.name, Object.keys(all))}`, command);
    if (spec.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`, command);
      values[token.name] = true;
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
        throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value}`, command);
      values[token.name] = token.value;
    }
  }
  return values as OptionValues<S & typeof COMMON>;
}

function hint(name: string, known: readonly string[]): string {
  const near = known.find((option) => option.startsWith(name) || name.startsWith(option) || swapped(option, name));
  return near === undefined ? '' : `; did you mean --${near}?`;
}

/** Same letters, or one letter more or less: what fingers do. */
function swapped(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const rest = [...b];
  const missing = [...a].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return missing.length + rest.length <= 1;
}
