import type { Deployment } from '@litellm-models/client';
import type { ReactElement } from 'react';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Modal } from '../ui/modal.tsx';
import type { DeploymentMutations } from './mutations.ts';

interface RemoveDialogProps {
  deployment: Deployment;
  remove: DeploymentMutations['remove'];
  onDone: (message: string) => void;
  onClose: () => void;
}

/** Asks for confirmation before removing a deployment, because its provider API key cannot be recovered. */
export function RemoveDialog({ deployment, remove, onDone, onClose }: RemoveDialogProps): ReactElement {
  const { model_name, id } = deployment;
  return (
    <Modal title={`Remove ${model_name}?`} onClose={onClose}>
      <p>
        This permanently deletes the deployment <code>{id}</code> from the database, including its provider API key. To
        add the deployment again, you need that key.
      </p>
      {remove.error && <ErrorNotice error={remove.error} />}
      <div className="actions">
        <button type="button" className="secondary" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="danger"
          disabled={remove.isPending}
          onClick={() => remove.mutate(deployment, { onSuccess: () => onDone(`Removed ${model_name}.`) })}
        >
          {remove.isPending ? 'Removing…' : 'Remove'}
        </button>
      </div>
    </Modal>
  );
}
