import type { Deployment, LitellmModelsClient } from '@litellm-models/client';
import { type ReactElement, useState } from 'react';
import { Editor } from '../editor/editor.tsx';
import { DeploymentRow, READ_ONLY_NOTE_ID } from './deployment-row.tsx';
import { ListPanel } from './list-panel.tsx';
import { useDeploymentMutations } from './mutations.ts';
import { useDeployments } from './queries.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { usePagedSearch } from './use-paged-search.ts';

type OpenDialog = { action: 'add' } | { action: 'edit' | 'remove'; deployment: Deployment } | undefined;

const NONE: Deployment[] = [];
const searchText = ({ id, model_name, litellm_params }: Deployment): string =>
  `${model_name} ${id} ${litellm_params.model}`;

/** Lists the deployments, with dialogs to add, edit and remove them. */
export function Deployments({
  client,
  showMessage,
}: {
  client: LitellmModelsClient;
  showMessage: (message: string) => void;
}): ReactElement {
  const query = useDeployments(client);
  const mutations = useDeploymentMutations(client);
  const paged = usePagedSearch(query.data ?? NONE, searchText);
  const [dialog, setDialog] = useState<OpenDialog>();

  const openDialog = (next: OpenDialog): void => {
    // Clear the errors of earlier attempts.
    for (const mutation of [mutations.create, mutations.update, mutations.remove]) mutation.reset();
    setDialog(next);
  };
  const closeDialog = (): void => setDialog(undefined);
  const finish = (message: string): void => {
    closeDialog();
    showMessage(message);
  };

  const addButton = (
    <button type="button" onClick={() => openDialog({ action: 'add' })}>
      Add deployment
    </button>
  );
  return (
    <>
      <ListPanel
        itemsName="deployments"
        query={query}
        paged={paged}
        action={addButton}
        empty={
          <>
            <p>No deployments yet. Add one to give callers a model.</p>
            {addButton}
          </>
        }
      >
        {query.data?.some(({ source }) => source === 'config') && (
          <p className="lead" id={READ_ONLY_NOTE_ID}>
            Deployments from the config file are read-only because the API cannot change them. To change one, edit the
            file and restart the proxy.
          </p>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
        <section className="scroll" aria-label="Deployments" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Deployment</th>
                <th scope="col">Source</th>
                <th scope="col" className="number">
                  Requests / min
                </th>
                <th scope="col" className="number">
                  Tokens / min
                </th>
                <th scope="col" className="number">
                  USD per 1M tokens (in / out)
                </th>
                <th scope="col">
                  <span className="hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {paged.rows.map((deployment, index) => (
                <DeploymentRow
                  // The proxy lists a wildcard deployment once for each matching model, always with the same id.
                  key={`${deployment.id} ${deployment.model_name} ${deployment.litellm_params.model} ${index}`}
                  deployment={deployment}
                  onEdit={() => openDialog({ action: 'edit', deployment })}
                  onRemove={() => openDialog({ action: 'remove', deployment })}
                />
              ))}
            </tbody>
          </table>
        </section>
      </ListPanel>
      {(dialog?.action === 'add' || dialog?.action === 'edit') && (
        <Editor
          deployment={dialog.action === 'edit' ? dialog.deployment : undefined}
          mutations={mutations}
          onDone={finish}
          onClose={closeDialog}
        />
      )}
      {dialog?.action === 'remove' && (
        <RemoveDialog deployment={dialog.deployment} remove={mutations.remove} onDone={finish} onClose={closeDialog} />
      )}
    </>
  );
}
