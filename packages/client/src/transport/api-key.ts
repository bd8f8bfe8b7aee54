/** Where the key comes from: the key itself, or a function that fetches it (asked once, and once more when the proxy answers 401). */
export type ApiKeySource = string | (() => string | Promise<string>);

/**
 * The proxy's key with nothing around it: spaces at the ends and a leading `Bearer ` are taken off.
 *
 * @throws TypeError when nothing is left, or when it holds what no header can carry; the message never holds the key
 */
function normalizeKey(given: unknown, from: string): string {
  const key = typeof given === 'string' ? given.trim().replace(/^bearer(?:\s+|$)/i, '') : '';
  if (key === '') throw new TypeError(`${from} is missing or empty: give the proxy's master key or a virtual key.`);
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new TypeError(`${from} holds a space, a line break or a letter that no header can carry.`);
  return key;
}

/**
 * Holds the key where neither `util.inspect`, `JSON.stringify` nor a stray `console.log` can see it.
 *
 * @example
 * const key = new ApiKey(async () => (await vault.read('litellm')).token);
 * headers.authorization = `Bearer ${await key.current()}`;
 */
export class ApiKey {
  #value: string | undefined;
  readonly #source: (() => string | Promise<string>) | undefined;
  #asking: Promise<string> | undefined;
  /** Every key that was ever used, and what else was sent in headers: none of it may come back in an error's text. */
  readonly #secrets: string[];

  constructor(source: ApiKeySource, others: readonly string[] = []) {
    // A short one (`true`, `red`) stands in messages by chance, and striking it out would only make holes.
    this.#secrets = others.filter((text) => text.length > 7);
    if (typeof source === 'function') this.#source = source;
    else this.#remember(normalizeKey(source, 'apiKey'));
  }

  /** The key to send; a string when it is at hand, so that no turn of the event loop is lost. */
  current(): string | Promise<string> {
    return this.#value ?? this.#ask();
  }

  /** After a 401: true when there is another key to try. Calls that were refused together ask once together. */
  async refresh(refused: string): Promise<boolean> {
    if (this.#source === undefined) return false;
    if (this.#value === refused) this.#value = undefined;
    return (await this.current()) !== refused;
  }

  /** A call waited in vain: the next one asks anew, where this question never comes back. */
  abandonPending(): void {
    this.#asking = undefined;
  }

  /** Everything that was ever sent in headers, and these other secrets: what no error may hold. */
  secretsWith(others: readonly string[] = []): readonly string[] {
    return [...this.#secrets, ...others];
  }

  #ask(): Promise<string> {
    if (this.#asking) return this.#asking;
    const asking = Promise.resolve()
      .then(this.#source)
      .then((given) => this.#remember(normalizeKey(given, 'what the apiKey function gave')))
      .finally(() => {
        if (this.#asking === asking) this.abandonPending();
      });
    this.#asking = asking;
    return asking;
  }

  #remember(key: string): string {
    this.#value = key;
    if (!this.#secrets.includes(key)) this.#secrets.push(key);
    return key;
  }
}
