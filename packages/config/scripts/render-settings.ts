/** The names of the settings of each section. */
export type SettingsTable = Readonly<Record<string, readonly string[]>>;

/** Returns the union of tables, sorted. */
export function mergeSettings(tables: readonly SettingsTable[]): SettingsTable {
  const merged = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [section, names] of Object.entries(table))
      merged.set(section, new Set([...(merged.get(section) ?? []), ...names]));
  return Object.fromEntries(Array.from(merged, ([section, names]) => [section, Array.from(names).sort()]));
}

/** Returns the generated module. */
export function renderSettings(table: SettingsTable): string {
  return [
    '// Generated from the measured LiteLLM releases by scripts/add-settings.ts. Do not edit.',
    '',
    '/** The names that any measured LiteLLM release reads: sections of a config file, and settings of three of them. */',
    'export const SETTINGS: {',
    ...Object.keys(table).map((section) => `  readonly ${section}: readonly string[];`),
    '} = {',
    ...Object.entries(table).map(([section, names]) => `  ${section}: '${names.join(' ')}'.split(' '),`),
    '};',
    '',
  ].join('\n');
}
