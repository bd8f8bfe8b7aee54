import type {
  Deployment,
  DeploymentChange,
  LitellmModelsClient,
  NewDeployment,
  UpdateOptions,
  WrittenDeployment,
} from '@litellm-models/client';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';

/** The arguments of an update. */
export interface UpdateArguments {
  id: string;
  change: DeploymentChange;
  options: UpdateOptions;
}

/** The write operations on deployments. */
export interface DeploymentMutations {
  create: UseMutationResult<WrittenDeployment, Error, NewDeployment>;
  update: UseMutationResult<WrittenDeployment, Error, UpdateArguments>;
  remove: UseMutationResult<void, Error, Deployment>;
}

/** Returns the write operations. A successful one refreshes all data on the page. */
export function useDeploymentMutations(client: LitellmModelsClient): DeploymentMutations {
  const queries = useQueryClient();
  const onSuccess = (): Promise<void> => queries.invalidateQueries();
  return {
    create: useMutation({ mutationFn: (deployment) => client.deployments.create(deployment), onSuccess }),
    update: useMutation({
      mutationFn: ({ id, change, options }) => client.deployments.update(id, change, options),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: ({ id, hash }) => client.deployments.delete(id, { ifUnchanged: hash }),
      onSuccess,
    }),
  };
}
