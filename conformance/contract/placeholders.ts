const PLACEHOLDERS: readonly (readonly [RegExp, (length: string) => string])[] = [
  [/<timestamp>/g, () => '2026-11-23T02:40:29.293000Z'],
  [/<uuid>/g, () => '3fd2b0d6-6b0a-4c0f-9c3c-3f1c0f3a7f10'],
  [/<encrypted (\d+)>/g, (length) => `${'aB3-'.repeat(Number(length)).slice(0, Number(length) - 1)}=`],
];

/** Replaces the placeholders of a recorded body with plausible values, so that the body can be validated. */
export function withoutPlaceholders<T>(body: T): T {
  if (body === undefined) return body;
  let text = JSON.stringify(body);
  for (const [pattern, replacement] of PLACEHOLDERS)
    text = text.replaceAll(pattern, (_, length: string) => replacement(length));
  return JSON.parse(text) as T;
}
