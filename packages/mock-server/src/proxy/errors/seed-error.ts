/** A config file or keys file with which the real proxy does not start. The message names each problem and its location. */
export class SeedError extends Error {
  override name = 'SeedError';
}
