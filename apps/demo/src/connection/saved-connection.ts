/** The connection that the browser stores. */
export interface SavedConnection {
  baseUrl: string;
  apiKey: string;
}

const STORAGE_KEY = 'litellm-models.connection';

/** Returns the connection stored in this browser, or undefined if there is none. */
export function loadConnection(): SavedConnection | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { baseUrl, apiKey } = stored as Partial<Record<keyof SavedConnection, unknown>>;
    return typeof baseUrl === 'string' && typeof apiKey === 'string' ? { baseUrl, apiKey } : undefined;
  } catch {
    return undefined;
  }
}

/** Stores the connection in this browser, or removes the stored one. Pass a connection only if the user asked to store it. */
export function saveConnection(connection: SavedConnection | undefined): void {
  try {
    if (connection) localStorage.setItem(STORAGE_KEY, JSON.stringify(connection));
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // The user can disable storage. The page works without it.
  }
}
