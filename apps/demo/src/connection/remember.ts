/** What the form starts with. */
export interface Remembered {
  baseUrl: string;
  apiKey: string;
}

const STORE = 'litellm-models.connection';

/** What this browser was told to keep; undefined when it was told nothing. */
export function remembered(): Remembered | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { baseUrl, apiKey } = kept as Partial<Record<keyof Remembered, unknown>>;
    return typeof baseUrl === 'string' && typeof apiKey === 'string' ? { baseUrl, apiKey } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps address and key in this browser, or forgets them. Called with a value only when the reader asked for it. */
export function remember(connection: Remembered | undefined): void {
  try {
    if (connection) localStorage.setItem(STORE, JSON.stringify(connection));
    else localStorage.removeItem(STORE);
  } catch {
    // Storage can be switched off; then there is nothing to keep or to forget.
  }
}
