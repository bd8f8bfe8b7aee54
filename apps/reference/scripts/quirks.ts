import { QUIRKS } from '@litellm-models/mock-server';

/** The quirks of an operation in Markdown, by the mock's own table: since when, what the proxy does, what it should do. */
export function quirksOf(operationId: string): string {
  const entries = QUIRKS.filter(({ operations }) => operations.some((id) => id === operationId)).map(
    ({ name, profiles, does, should, upstream }) => {
      const thread = upstream === undefined ? '' : ` ([thread](${upstream}))`;
      return `- \`${name}\`, ${profiles.join(', ')}${thread}: ${does} *It should: ${should}*`;
    },
  );
  if (entries.length === 0) return '';
  const lead =
    'Bugs of the real proxy that callers meet here; the mock has them too, and with `quirks: "off"` does as it should:';
  return `\n\n**Quirks**\n\n${lead}\n\n${entries.join('\n')}\n`;
}
