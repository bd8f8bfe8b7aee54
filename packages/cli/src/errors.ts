/** The command line is invalid. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  /** The command whose `--help` explains the correct usage. */
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.command = command;
  }
}

/** The command failed for a reason that the user can fix. Exit code 1; the message is printed without a stack trace. */
export class Failure extends Error {
  override name = 'Failure';
}
