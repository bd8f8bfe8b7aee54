/** Why a data file cannot be used. */
export type DataFileProblem =
  | 'unreadable'
  | 'not-a-data-file'
  | 'newer-format'
  | 'other-profile'
  | 'wrong-key'
  | 'in-use';

/**
 * A data file that cannot be used. Nothing in the file was changed.
 *
 * @example
 * try { openDataFile(options); } catch (error) { if (error instanceof DataFileError && error.problem === 'wrong-key') … }
 */
export class DataFileError extends Error {
  override name = 'DataFileError';
  readonly problem: DataFileProblem;
  /** The file's name as it was given. */
  readonly file: string;

  constructor(problem: DataFileProblem, file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.problem = problem;
    this.file = file;
  }
}
