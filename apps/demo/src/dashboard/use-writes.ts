import type {
  Deployment,
  DeploymentChange,
  LitellmModelsClient,
  NewDeployment,
  UpdateOptions,
  WrittenDeployment,
} from '@litellm-models/client';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';

/** An update as the page asks for it. */
export interface Update {
  id: string;
  change: DeploymentChange;
  options: UpdateOptions;
}

/** What the page can do to deployments. */
export interface Writes {
  create: UseMutationResult<WrittenDeployment, Error, NewDeployment>;
  update: UseMutationResult<WrittenDeployment, Error, Update>;
  remove: UseMutationResult<void, Error, Deployment>;
}

/** The writes; each one done makes the page read again. */
export function useWrites(client: LitellmModelsClient): Writes {
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
