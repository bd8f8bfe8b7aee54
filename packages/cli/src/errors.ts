/** The command line itself was wrong: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  /** Whose help would have told. */
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.command = command;
  }
}

/** Something the user can mend went wrong: exit code 1, its message and no stack. */
export class Failure extends Error {
  override name = 'Failure';
}
