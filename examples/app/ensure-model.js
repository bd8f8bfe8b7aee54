/**
 * The code that the examples test, as an integrator may have written it: adds a deployment unless one of its name is served.
 *
 * @param {string} proxy the proxy's address
 * @param {string} key
 * @param {{ model_name: string, litellm_params: { model: string, api_key?: string } }} deployment
 * @returns {Promise<'added' | 'there'>}
 */
export async function ensureModel(proxy, key, deployment) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const listed = await fetch(`${proxy}/v1/models`, { headers });
  if (!listed.ok) throw new Error(`listing the models: ${listed.status}`);
  /** @type {{ data: { id: string }[] }} */
  const { data } = await listed.json();
  if (data.some(({ id }) => id === deployment.model_name)) return 'there';
  const created = await fetch(`${proxy}/model/new`, { method: 'POST', headers, body: JSON.stringify(deployment) });
  if (!created.ok) throw new Error(`adding ${deployment.model_name}: ${created.status}`);
  return 'added';
}
