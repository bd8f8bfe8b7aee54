import type { Deployment, LitellmModelsClient, ModelGroup, ServerInfo } from '@litellm-models/client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';

/** Every deployment that the key may see. */
export function useDeployments(client: LitellmModelsClient): UseQueryResult<Deployment[]> {
  return useQuery({
    queryKey: ['deployments', client.baseUrl],
    queryFn: ({ signal }) => client.deployments.list({}, { signal }),
  });
}

/** Every group that the key may see. */
export function useGroups(client: LitellmModelsClient): UseQueryResult<ModelGroup[]> {
  return useQuery({ queryKey: ['groups', client.baseUrl], queryFn: ({ signal }) => client.groups.list({ signal }) });
}

/** Which LiteLLM it is. Not knowing it is no error. */
export function useServer(client: LitellmModelsClient): UseQueryResult<ServerInfo> {
  return useQuery({ queryKey: ['server', client.baseUrl], queryFn: ({ signal }) => client.server.info({ signal }) });
}
