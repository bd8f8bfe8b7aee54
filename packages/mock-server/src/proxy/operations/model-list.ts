import type { PyDict } from '@litellm-models/python-semantics';
import { generalSetting } from '../config/proxy-config.ts';
import { DetailError } from '../errors/detail-error.ts';
import type { ResponseText } from '../http/messages.ts';
import { listedId } from '../router/group-names.ts';
import type { ModelListQuery } from '../validation/types.ts';
import type { OperationHandler } from './operation.ts';
import { aliasingKeyGrant, aliasingListedNames, aliasingTeamGrant } from './reads/aliasing-grants.ts';
import { cachedLists } from './reads/cached-lists.ts';
import { ClaudeCodeIds, listingForm } from './reads/claude-code-view.ts';
import type { ReadContext } from './reads/context.ts';
import { hiddenNames, pausedNames } from './reads/discoverable.ts';
import { listBody } from './reads/list-body.ts';
import { listedModel } from './reads/listed-model.ts';
import { listedNames, requireTexts } from './reads/listed-names.ts';
import { anthropicList, codexList, type Listed } from './reads/listing-formats.ts';
import { requestedTeam } from './reads/membership.ts';
import type { ListingOptions } from './reads/names.ts';
import { namesOfCaller } from './reads/names-of-caller.ts';
import { readOperation } from './reads/read-operation.ts';
import { hasAdminView } from './reads/roles.ts';
import { publicNames, type ShownName } from './reads/team-public-names.ts';

function optionsOf({ config, release }: ReadContext, query: ModelListQuery): ListingOptions {
  const bySetting = release.listsWildcardsBySetting && generalSetting(config, 'return_wildcard_routes') === true;
  return {
    includeAccessGroups: query.include_model_access_groups === true,
    onlyAccessGroups: query.only_model_access_groups === true,
    returnWildcardRoutes: query.return_wildcard_routes ?? bySetting,
  };
}

/** `GET /models`: the OpenAI-compatible list of the models that the caller may use. */
export const modelList: OperationHandler = readOperation('modelListModelsGet', models);

/** `GET /v1/models`: the same. */
export const modelListV1: OperationHandler = readOperation('modelListV1ModelsGet', models);

function models(context: ReadContext, query: ModelListQuery): ResponseText {
  const tail = ',"object":"list"}';
  const { facts } = context.router.release;
  if (context.release.changesListsWhileReading) {
    const toModel = (id: string): PyDict => ({ id, object: 'model', created: facts.createdAt, owned_by: 'openai' });
    return listBody(namesFromChangedLists(context, query), toModel, undefined, tail);
  }
  const names = currentNames(context, query);
  const entries = publicNames(context, names);
  const toItem = ([shown, name]: ShownName): PyDict => ({
    ...listedModel(context, name, query),
    id: listedId(shown),
  });
  const listed = (): Listed[] => entries.map((name) => ({ name, item: toItem(name) }));
  const form = listingForm(context.headers ?? {});
  if (typeof query.client_version === 'string') {
    requireTexts(names);
    return codexList(context.router, listed(), context.release.describesGroups ? { supports_search_tool: false } : {});
  }
  if (form === 'anthropic') return anthropicList(context.router, listed());
  if (form === 'claudeCode') {
    requireTexts(names);
    const ids = new ClaudeCodeIds(context.router, query.team_id || context.principal.teamId);
    return anthropicList(context.router, listed(), ids);
  }
  return listBody(entries, toItem, undefined, tail);
}

function namesFromChangedLists(context: ReadContext, query: ModelListQuery): string[] {
  const { router } = context;
  const lists = cachedLists(context);
  const options = optionsOf(context, query);
  const ownKey = aliasingKeyGrant(router, lists);
  const team = query.team_id ? requestedTeam(context, query.team_id) : undefined;
  const teamModels = team === undefined ? lists.keyTeamModels : lists.team(team);
  const granted = aliasingTeamGrant(router, lists, teamModels, options.includeAccessGroups);
  return aliasingListedNames(router, { key: team === undefined ? ownKey : [], team: granted }, options);
}

function currentNames(context: ReadContext, query: ModelListQuery): string[] {
  const { router, principal } = context;
  if (query.scope !== undefined && query.scope !== null && query.scope !== 'expand') {
    throw new DetailError(
      400,
      `Invalid scope parameter. Only 'expand' is currently supported. Received: ${query.scope}`,
    );
  }
  const options = optionsOf(context, query);
  const teamId = query.team_id || undefined;
  const names =
    query.scope === 'expand' && mayExpand(context)
      ? expandedScope(context, options)
      : namesOfCaller(context, teamId, options);
  const paused = pausedNames(router);
  const isHidden = hiddenNames(router, principal, teamId ?? principal.teamId);
  return names.filter((name) => !paused.has(name) && !isHidden(name));
}

/** Returns every name that an administrator is listed. */
function expandedScope({ router, release }: ReadContext, options: ListingOptions): string[] {
  router.checkAccessGroups();
  return listedNames(router, {}, options, release.expandsByRoute);
}

/** Whether the caller is an administrator, has view-only rights, or is an administrator of a team. */
function mayExpand(context: ReadContext): boolean {
  const { principal } = context;
  if (hasAdminView(principal)) return true;
  const user = principal.userId === undefined ? undefined : context.user(principal.userId);
  return (user?.teams ?? []).some((teamId) =>
    context.team(teamId)?.members.some((member) => member.user_id === principal.userId && member.role === 'admin'),
  );
}
