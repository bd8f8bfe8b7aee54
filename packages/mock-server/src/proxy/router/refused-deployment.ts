/** The reason why the proxy does not serve a deployment. The proxy logs it and continues. */
export class RefusedDeployment extends Error {
  override name = 'RefusedDeployment';
}
