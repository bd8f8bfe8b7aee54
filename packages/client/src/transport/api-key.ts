import { argumentError, typeName } from '../arguments.ts';

/** An API key, or a function that returns one. The function is called once, and once more after a 401. */
export type ApiKeySource = string | (() => string | Promise<string>);

/** Shorter header values (`true`, `red`) occur in messages by chance. Redacting them would make messages unreadable. */
const MIN_SECRET_LENGTH = 8;

/**
 * Removes surrounding whitespace and a leading `Bearer `.
 *
 * @throws TypeError if the key is missing or not a valid header value; the message never contains the key
 */
function normalizeKey(value: unknown, path: string): string {
  const isString = typeof value === 'string';
  const key = isString ? value.trim().replace(/^bearer(?:\s+|$)/i, '') : '';
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  const got = key ? 'a string with whitespace or non-ASCII characters' : isString ? 'an empty key' : typeName(value);
  throw argumentError(path, 'a master key or a virtual key', got);
}

/**
 * Holds an API key where `util.inspect`, `JSON.stringify`, and `console.log` cannot show it.
 *
 * @example
 * const key = new ApiKey(async () => 'sk-1234');
 * const authorization = `Bearer ${await key.current()}`;
 */
export class ApiKey {
  #value: string | undefined;
  readonly #source: (() => string | Promise<string>) | undefined;
  #pending: Promise<string> | undefined;
  /** All keys used so far, and the values of other headers, to redact from errors. */
  readonly #secrets: string[];

  constructor(source: ApiKeySource, headerValues: readonly string[] = []) {
    this.#secrets = headerValues.filter((value) => value.length >= MIN_SECRET_LENGTH);
    if (typeof source === 'function') this.#source = source;
    else this.#remember(normalizeKey(source, 'options.apiKey'));
  }

  /** The key to send. A promise only if the function has to be called: awaiting each key would slow every call down. */
  current(): string | Promise<string> {
    return this.#value ?? this.#callSource();
  }

  /** Gets a new key after a 401. Resolves to whether it differs from the rejected one. Concurrent calls share one request for it. */
  async refresh(rejected: string): Promise<boolean> {
    if (this.#source === undefined) return false;
    if (this.#value === rejected) this.#value = undefined;
    return (await this.current()) !== rejected;
  }

  /** Makes the next call ask for a key again, because the pending request for one may never settle. */
  abandonPending(): void {
    this.#pending = undefined;
  }

  /** The secrets that must not appear in an error: those sent in headers, and `others`. */
  secretsWith(others: readonly string[] = []): readonly string[] {
    return [...this.#secrets, ...others];
  }

  #callSource(): Promise<string> {
    if (this.#pending) return this.#pending;
    const pending = Promise.resolve()
      .then(this.#source)
      .then((value) => this.#remember(normalizeKey(value, 'the result of options.apiKey()')))
      .finally(() => {
        if (this.#pending === pending) this.abandonPending();
      });
    this.#pending = pending;
    return pending;
  }

  #remember(key: string): string {
    this.#value = key;
    if (!this.#secrets.includes(key)) this.#secrets.push(key);
    return key;
  }
}
