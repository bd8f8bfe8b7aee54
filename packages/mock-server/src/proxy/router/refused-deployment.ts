/** Why the proxy does not serve a deployment; it logs the reason and goes on. */
export class RefusedDeployment extends Error {
  override name = 'RefusedDeployment';
}
