/** What differs between releases in the reads. */
export interface ReadsProfile {
  /** The `created` of every item of the OpenAI-compatible list, in seconds. */
  readonly createdAt: number;
}
