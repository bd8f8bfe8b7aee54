/**
 * Why a data file cannot be used.
 *
 * - `unreadable`: it cannot be opened, or a row is corrupt.
 * - `not-a-data-file`: another program wrote it.
 * - `newer-format`: a newer version of litellm-models wrote it.
 * - `wrong-profile`: it contains rows of another LiteLLM release.
 * - `wrong-key`: its rows are encrypted with another key.
 * - `in-use`: another process uses it.
 */
export type DataFileProblem =
  | 'unreadable'
  | 'not-a-data-file'
  | 'newer-format'
  | 'wrong-profile'
  | 'wrong-key'
  | 'in-use';

/**
 * Thrown if a data file cannot be used. The file is unchanged.
 *
 * @example
 * const server = await startServer({ data: 'models.db' }).catch((error) => {
 *   if (error instanceof DataFileError && error.problem === 'wrong-key') console.error('Set LITELLM_SALT_KEY.');
 *   throw error;
 * });
 */
export class DataFileError extends Error {
  override name = 'DataFileError';
  readonly problem: DataFileProblem;
  /** The name of the file, as in the options. */
  readonly file: string;

  constructor(problem: DataFileProblem, file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.problem = problem;
    this.file = file;
  }
}
