import type { LitellmModelsClient, ModelGroup } from '@litellm-models/client';
import type { ReactElement } from 'react';
import { formatCount, formatPricePerMillion } from '../ui/format.ts';
import { ListPanel } from './list-panel.tsx';
import { useModelGroups } from './queries.ts';
import { usePagedSearch } from './use-paged-search.ts';

const NONE: ModelGroup[] = [];
const searchText = ({ model_group, providers }: ModelGroup): string => `${model_group} ${providers?.join(' ') ?? ''}`;

/** Lists the model groups. A group is all deployments with the same model name; callers address the group. */
export function ModelGroups({ client }: { client: LitellmModelsClient }): ReactElement {
  const query = useModelGroups(client);
  const paged = usePagedSearch(query.data ?? NONE, searchText);
  return (
    <ListPanel
      itemsName="model groups"
      query={query}
      paged={paged}
      empty={<p>No model groups. This key cannot use any deployment.</p>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section className="scroll" aria-label="Model groups" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Mode</th>
              <th scope="col" className="number">
                Max input tokens
              </th>
              <th scope="col" className="number">
                Max output tokens
              </th>
              <th scope="col" className="number">
                USD per 1M tokens (in / out)
              </th>
              <th scope="col">Capabilities</th>
            </tr>
          </thead>
          <tbody>
            {paged.rows.map((group) => (
              <tr key={group.model_group}>
                <th scope="row">
                  <span className="name">{group.model_group}</span>
                  <span className="detail">{group.providers?.join(', ')}</span>
                </th>
                <td>{group.mode ?? '–'}</td>
                <td className="number" data-label="Max input tokens">
                  {formatCount(group.max_input_tokens)}
                </td>
                <td className="number" data-label="Max output tokens">
                  {formatCount(group.max_output_tokens)}
                </td>
                <td className="number" data-label="USD per 1M tokens (in / out)">
                  {formatPricePerMillion(group.input_cost_per_token)} /{' '}
                  {formatPricePerMillion(group.output_cost_per_token)}
                </td>
                <td className="abilities">{capabilities(group).join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ListPanel>
  );
}

function capabilities(group: ModelGroup): string[] {
  const flags: [boolean | null | undefined, string][] = [
    [group.supports_vision, 'vision'],
    [group.supports_function_calling, 'function calling'],
    [group.supports_parallel_function_calling, 'parallel function calling'],
    [group.supports_reasoning, 'reasoning'],
    [group.supports_web_search, 'web search'],
  ];
  return flags.flatMap(([isSupported, label]) => (isSupported ? [label] : []));
}
