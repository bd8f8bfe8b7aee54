/** Why a text is not read: raised inside this folder, turned into an issue by `load`. */
export class YamlProblem extends Error {
  /** Offset into the text, in UTF-16 units. */
  readonly offset: number;
  readonly found: string;
  readonly expected: string | undefined;

  constructor(offset: number, found: string, expected?: string) {
    super(found);
    this.offset = offset;
    this.found = found;
    this.expected = expected;
  }
}
