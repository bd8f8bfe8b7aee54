import { QUIRKS } from '@litellm-models/mock-server';

/**
 * Returns an operation's quirks as a Markdown list, from the mock's quirks table: the affected releases, what the proxy does and
 * what it should do. Returns an empty string if the operation has none.
 */
export function quirksMarkdown(operationId: string): string {
  const entries = QUIRKS.filter(({ operations }) => operations.some((id) => id === operationId)).map(
    ({ name, profiles, does, should, upstream }) => {
      const upstreamLink = upstream === undefined ? '' : ` ([upstream](${upstream}))`;
      return `- \`${name}\`, ${profiles.join(', ')}${upstreamLink}: ${does} *Expected: ${should}*`;
    },
  );
  if (entries.length === 0) return '';
  const introduction =
    'Known bugs of the real proxy in this operation. The mock reproduces them; with `quirks: "off"` it returns the correct response.';
  return `\n\n**Quirks**\n\n${introduction}\n\n${entries.join('\n')}\n`;
}
