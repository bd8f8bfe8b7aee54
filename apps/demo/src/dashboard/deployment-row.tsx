import type { Deployment } from '@litellm-models/client';
import type { ReactElement } from 'react';
import { formatCount, formatPricePerMillion } from '../ui/format.ts';

/** The id of the element that explains why deployments from the config file are read-only. */
export const READ_ONLY_NOTE_ID = 'read-only-note';

interface RowProps {
  deployment: Deployment;
  onEdit: () => void;
  onRemove: () => void;
}

/** One deployment. A deployment from the config file is read-only and links to the explanation. */
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
        {formatCount(params.rpm)}
      </td>
      <td className="number" data-label="Tokens / min">
        {formatCount(params.tpm)}
      </td>
      <td className="number" data-label="USD per 1M tokens (in / out)">
        {formatPricePerMillion(info.input_cost_per_token)} / {formatPricePerMillion(info.output_cost_per_token)}
      </td>
      <td className="row-actions">
        {source === 'config' ? (
          <a className="read-only" href={`#${READ_ONLY_NOTE_ID}`}>
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
