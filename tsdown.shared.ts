import { defineConfig, type UserConfig } from 'tsdown';

/** The bundler configuration of every published package: ESM, declarations, and no dependency inlined. */
export function shared(entry: Record<string, string>, overrides: UserConfig = {}): UserConfig {
  return defineConfig({
    entry,
    format: 'esm',
    platform: 'neutral',
    deps: { neverBundle: [/^node:/] },
    target: 'es2023',
    fixedExtension: false,
    // Members marked `@internal` are for adapters inside a package.
    dts: { oxc: { stripInternal: true } },
    sourcemap: false,
    clean: true,
    logLevel: 'warn',
    ...overrides,
  }) as UserConfig;
}
