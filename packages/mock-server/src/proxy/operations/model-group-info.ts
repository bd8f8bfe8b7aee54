import type { PyDict } from '@litellm-models/python-semantics';
import { getKey, PythonError } from '@litellm-models/python-semantics';
import { contains } from '../config/contains.ts';
import type { ResponseText } from '../http/messages.ts';
import type { ModelGroupQuery } from '../validation/types.ts';
import type { OperationHandler } from './operation.ts';
import { aliasingKeyGrant, aliasingListedNames, aliasingTeamGrant } from './reads/aliasing-grants.ts';
import { cachedLists } from './reads/cached-lists.ts';
import type { ReadContext } from './reads/context.ts';
import { hiddenNames } from './reads/discoverable.ts';
import { customFields } from './reads/group-description.ts';
import { floatsAsWritten, groupDeployments, groupInfo } from './reads/group-info.ts';
import { listBody } from './reads/list-body.ts';
import { listedNames } from './reads/listed-names.ts';
import { PLAIN_LISTING } from './reads/names.ts';
import { namesOfCaller } from './reads/names-of-caller.ts';
import { readOperation } from './reads/read-operation.ts';
import { hasAdminView } from './reads/roles.ts';

/** `GET /model_group/info`: the model groups that end users call, with limits, prices and capabilities. */
export const modelGroupInfo: OperationHandler = readOperation('modelGroupInfoModelGroupInfoGet', groups);

function groups(context: ReadContext, query: ModelGroupQuery): ResponseText {
  const group = query.model_group ?? undefined;
  const names = context.release.changesListsWhileReading ? namesFromChangedLists(context) : currentNames(context);
  const requested = group === undefined ? names : names.filter((name) => name === group);
  return listBody(requested, (name) => groupRow(context, name));
}

function currentNames(context: ReadContext): string[] {
  const { router, principal, release } = context;
  if (router.wasEmpty) return [];
  const names = hasAdminView(principal)
    ? listedNames(router, {}, PLAIN_LISTING, release.expandsByRoute)
    : namesOfCaller(context, undefined, PLAIN_LISTING);
  const isHidden = hiddenNames(router, principal, principal.teamId);
  return Array.from(new Set(names)).filter((name) => !isHidden(name));
}

/** If the key has no team, such releases use the user's list instead of the team's. */
function namesFromChangedLists(context: ReadContext): string[] {
  const { router, principal } = context;
  const lists = cachedLists(context);
  const key = aliasingKeyGrant(router, lists);
  const usesUser = !principal.teamId && principal.userId !== undefined && !hasAdminView(principal);
  const user = usesUser && principal.userId !== undefined ? context.user(principal.userId) : undefined;
  if (usesUser && user === undefined)
    throw new PythonError('AttributeError', "'NoneType' object has no attribute 'model_dump'");
  const team = aliasingTeamGrant(router, lists, user === undefined ? lists.keyTeamModels : [...user.models], false);
  return aliasingListedNames(router, { key, team }, PLAIN_LISTING);
}

function groupRow(context: ReadContext, name: string): PyDict {
  const { router, release, principal } = context;
  const teamId = release.describesGroups ? principal.teamId : undefined;
  const info = groupInfo(router, release, name, teamId);
  const className = release.groupsKnowEfforts ? 'ModelGroupInfoProxy' : 'ModelGroupInfo';
  if (info !== undefined && !release.groupsKnowEfforts) return floatsAsWritten(info, router);
  const custom =
    release.describesGroups && info !== undefined ? customFields(groupDeployments(router, name, teamId)) : {};
  const row = router.release.readModel(
    className,
    info === undefined ? { model_group: name, providers: [] } : { ...info, ...custom },
  );
  const publicGroups = getKey(context.config.litellm, 'public_model_groups') ?? null;
  return publicGroups !== null && contains(publicGroups, name) ? { ...row, is_public_model_group: true } : row;
}
