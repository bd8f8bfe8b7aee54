/**
 * The code under test: adds a deployment unless the proxy already serves a model with its name.
 *
 * @param {string} baseUrl the proxy's base URL
 * @param {string} apiKey
 * @param {{ model_name: string, litellm_params: { model: string, api_key?: string } }} deployment
 * @returns {Promise<'added' | 'exists'>}
 * @throws {Error} if the proxy returns an error status
 */
export async function ensureModel(baseUrl, apiKey, deployment) {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const listResponse = await fetch(`${baseUrl}/v1/models`, { headers });
  if (!listResponse.ok) throw new Error(`GET /v1/models failed with status ${listResponse.status}`);
  /** @type {{ data: { id: string }[] }} */
  const { data } = await listResponse.json();
  if (data.some(({ id }) => id === deployment.model_name)) return 'exists';
  const createResponse = await fetch(`${baseUrl}/model/new`, {
    method: 'POST',
    headers,
    body: JSON.stringify(deployment),
  });
  if (!createResponse.ok) throw new Error(`POST /model/new failed with status ${createResponse.status}`);
  return 'added';
}
