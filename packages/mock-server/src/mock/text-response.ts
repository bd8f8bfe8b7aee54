/**
 * A response that keeps its body as the text it is, and encodes it only where bytes are asked for: tests mostly call `text()` or
 * `json()`, and a list of ten deployments is 80 KB that the platform would encode, copy and decode again.
 *
 * @example
 * await new TextResponse('{"data":[]}', { headers: { 'content-type': 'application/json' } }).json(); // { data: [] }
 */
export class TextResponse extends Response {
  readonly #text: string;
  #used = false;
  #encoded: Response | undefined;

  constructor(text: string, init: ResponseInit) {
    super(null, init);
    this.#text = text;
  }

  override get body(): Response['body'] {
    return this.#encode().body;
  }

  override get bodyUsed(): boolean {
    return this.#encoded?.bodyUsed ?? this.#used;
  }

  override async text(): Promise<string> {
    if (this.#encoded) return this.#encoded.text();
    if (this.#used) throw new TypeError('Body is unusable: Body has already been read');
    this.#used = true;
    return this.#text;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#encode().arrayBuffer();
  }

  override blob(): Promise<Blob> {
    return this.#encode().blob();
  }

  /** Not every platform has it on its own responses yet. */
  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override formData(): ReturnType<Response['formData']> {
    return this.#encode().formData();
  }

  override clone(): Response {
    const { status, statusText, headers } = this;
    if (this.bodyUsed || this.#encoded)
      return new Response(this.#encode().clone().body, { status, statusText, headers });
    return new TextResponse(this.#text, { status, statusText, headers });
  }

  /** The platform's own response with the same body, read already where this one is. */
  #encode(): Response {
    if (!this.#encoded) {
      const { status, statusText, headers } = this;
      this.#encoded = new Response(this.#text, { status, statusText, headers });
      if (this.#used) void this.#encoded.text();
    }
    return this.#encoded;
  }
}
