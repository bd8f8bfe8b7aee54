/** A config or keys file that the real proxy would not start with; the message names every place. */
export class SeedError extends Error {
  override name = 'SeedError';
}
