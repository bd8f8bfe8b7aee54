import type { Deployment, LitellmModelsClient, ModelGroup, ServerInfo } from '@litellm-models/client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';

/** Reads all deployments that the key can access. */
export function useDeployments(client: LitellmModelsClient): UseQueryResult<Deployment[]> {
  return useQuery({
    queryKey: ['deployments', client.baseUrl],
    queryFn: ({ signal }) => client.deployments.list({}, { signal }),
  });
}

/** Reads all model groups that the key can access. */
export function useModelGroups(client: LitellmModelsClient): UseQueryResult<ModelGroup[]> {
  return useQuery({ queryKey: ['groups', client.baseUrl], queryFn: ({ signal }) => client.groups.list({ signal }) });
}

/** Reads the proxy's version. The page does not show an error if this fails. */
export function useServerInfo(client: LitellmModelsClient): UseQueryResult<ServerInfo> {
  return useQuery({ queryKey: ['server', client.baseUrl], queryFn: ({ signal }) => client.server.info({ signal }) });
}
