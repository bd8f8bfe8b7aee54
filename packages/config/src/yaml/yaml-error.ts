/** Thrown inside this folder for a document that PyYAML rejects. `loadYaml` returns it. The message does not quote the document. */
export class YamlError extends Error {
  override readonly name: string = 'YamlError';
  /** Position in the text, in UTF-16 code units. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
