import type { Deployment, LitellmModelsClient } from '@litellm-models/client';
import { type ReactElement, useState } from 'react';
import { Editor } from '../editor/editor.tsx';
import { DeploymentRow, READ_ONLY_NOTE } from './deployment-row.tsx';
import { ListPanel } from './list-panel.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { usePaged } from './use-paged.ts';
import { useDeployments } from './use-reads.ts';
import { useWrites } from './use-writes.ts';

type Open = { what: 'add' } | { what: 'edit' | 'remove'; deployment: Deployment } | undefined;

const NONE: Deployment[] = [];
const textOf = ({ id, model_name, litellm_params }: Deployment): string =>
  `${model_name} ${id} ${litellm_params.model}`;

/** The deployments: listed, added, changed, removed. */
export function Deployments({
  client,
  say,
}: {
  client: LitellmModelsClient;
  say: (text: string) => void;
}): ReactElement {
  const query = useDeployments(client);
  const writes = useWrites(client);
  const paged = usePaged(query.data ?? NONE, textOf);
  const [open, setOpen] = useState<Open>();

  const show = (next: Open): void => {
    // What an earlier try left behind is no news of this one.
    for (const write of [writes.create, writes.update, writes.remove]) write.reset();
    setOpen(next);
  };
  const done = (said: string): void => {
    setOpen(undefined);
    say(said);
  };

  const add = (
    <button type="button" onClick={() => show({ what: 'add' })}>
      Add a deployment
    </button>
  );
  return (
    <>
      <ListPanel
        what="deployments"
        query={query}
        paged={paged}
        action={add}
        empty={
          <>
            <p>No deployments yet. The first one makes the gateway answer.</p>
            {add}
          </>
        }
      >
        {query.data?.some(({ source }) => source === 'config') && (
          <p className="lead" id={READ_ONLY_NOTE}>
            Deployments of the config file are read-only here: the API cannot change them. Edit the file and restart the
            proxy.
          </p>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
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
                  USD per 1M in / out
                </th>
                <th scope="col">
                  <span className="hidden">What can be done</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {paged.rows.map((deployment, index) => (
                <DeploymentRow
                  // A wildcard is listed once for each model behind it, all under one id.
                  key={`${deployment.id} ${deployment.model_name} ${deployment.litellm_params.model} ${index}`}
                  deployment={deployment}
                  onEdit={() => show({ what: 'edit', deployment })}
                  onRemove={() => show({ what: 'remove', deployment })}
                />
              ))}
            </tbody>
          </table>
        </section>
      </ListPanel>
      {(open?.what === 'add' || open?.what === 'edit') && (
        <Editor
          deployment={open.what === 'edit' ? open.deployment : undefined}
          writes={writes}
          onDone={done}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.what === 'remove' && (
        <RemoveDialog
          deployment={open.deployment}
          remove={writes.remove}
          onDone={done}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
