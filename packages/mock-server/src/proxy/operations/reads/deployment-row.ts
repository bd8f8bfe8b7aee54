import type { PyDict } from '@litellm-models/python-semantics';
import { infoText, type RouterDeployment } from '../../router/deployment.ts';
import { setOf } from '../../router/facts.ts';
import type { CallerAccess } from './access.ts';
import type { ReadContext } from './context.ts';
import { enrichedInfo } from './enrich.ts';
import { maskSecrets, removeSecrets, SECRET_WORDS } from './redact.ts';

/** The public name of a team's deployment where its model name is a generated one; otherwise its model name. */
function publicName(deployment: RouterDeployment): string {
  const team = infoText(deployment, 'team_id');
  const name = infoText(deployment, 'team_public_model_name');
  const isGenerated = team !== undefined && deployment.model_name.startsWith(`model_name_${team}_`);
  return isGenerated && name !== undefined ? name : deployment.model_name;
}

/** A deployment as a read returns it: without secrets, its info completed from the price list and with who may use it. */
export function deploymentRow(
  context: ReadContext,
  deployment: RouterDeployment,
  access: CallerAccess | undefined,
): PyDict {
  const { release, router } = context;
  const { facts } = router.release;
  const { litellm_params: params, model_info: info } = deployment;
  const masks = release.masksSecrets;
  const stamped = access?.stamp(deployment, info) ?? info;
  return {
    ...deployment,
    model_name: release.showsTeamNames ? publicName(deployment) : deployment.model_name,
    litellm_params: masks
      ? maskSecrets(params, setOf(facts.sensitiveSegments.length > 0 ? facts.sensitiveSegments : SECRET_WORDS))
      : removeSecrets(params),
    model_info: enrichedInfo({ ...deployment, model_info: stamped }, release, facts, router.prices),
  };
}
