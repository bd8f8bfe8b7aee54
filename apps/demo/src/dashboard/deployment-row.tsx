import type { Deployment } from '@litellm-models/client';
import type { ReactElement } from 'react';
import { count, perMillion } from '../ui/format.ts';

/** The element that says why a deployment of the config file cannot be changed. */
export const READ_ONLY_NOTE = 'read-only-note';

interface RowProps {
  deployment: Deployment;
  onEdit: () => void;
  onRemove: () => void;
}

/** One deployment. What comes from the config file says so, and why it cannot be changed here. */
export function DeploymentRow({ deployment, onEdit, onRemove }: RowProps): ReactElement {
  const { id, model_name, litellm_params: params, model_info: info, source } = deployment;
  const name = `${model_name} (${id})`;
  return (
    <tr>
      <th scope="row">
        <span className="name">{model_name}</span>
        <span className="detail">{params.model}</span>
        <code className="detail id">{id}</code>
      </th>
      <td>
        {source === 'config' ? (
          <span className="badge config">config file</span>
        ) : (
          <span className="badge database">database</span>
        )}
      </td>
      <td className="number" data-label="Requests / min">
        {count(params.rpm)}
      </td>
      <td className="number" data-label="Tokens / min">
        {count(params.tpm)}
      </td>
      <td className="number" data-label="USD per 1M in / out">
        {perMillion(info.input_cost_per_token)} / {perMillion(info.output_cost_per_token)}
      </td>
      <td className="row-actions">
        {source === 'config' ? (
          <a className="read-only" href={`#${READ_ONLY_NOTE}`}>
            Read-only
          </a>
        ) : (
          <>
            <button type="button" className="quiet" aria-label={`Edit ${name}`} onClick={onEdit}>
              Edit
            </button>
            <button type="button" className="quiet danger" aria-label={`Remove ${name}`} onClick={onRemove}>
              Remove
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
