import type { Deployment } from '@litellm-models/client';
import type { ReactElement } from 'react';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Modal } from '../ui/modal.tsx';
import type { Writes } from './use-writes.ts';

interface RemoveDialogProps {
  deployment: Deployment;
  remove: Writes['remove'];
  onDone: (said: string) => void;
  onClose: () => void;
}

/** Asks before a deployment is removed: its key cannot be read back. */
export function RemoveDialog({ deployment, remove, onDone, onClose }: RemoveDialogProps): ReactElement {
  const { model_name, id } = deployment;
  return (
    <Modal title={`Remove ${model_name}?`} onClose={onClose}>
      <p>
        The deployment <code>{id}</code> is deleted from the database at once. Its key goes with it: to have it back,
        you need the key again.
      </p>
      {remove.error && <ErrorNotice error={remove.error} />}
      <div className="actions">
        <button type="button" className="secondary" onClick={onClose}>
          Keep it
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
