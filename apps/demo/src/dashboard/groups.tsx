import type { LitellmModelsClient, ModelGroup } from '@litellm-models/client';
import type { ReactElement } from 'react';
import { count, perMillion } from '../ui/format.ts';
import { ListPanel } from './list-panel.tsx';
import { usePaged } from './use-paged.ts';
import { useGroups } from './use-reads.ts';

const NONE: ModelGroup[] = [];
const textOf = ({ model_group, providers }: ModelGroup): string => `${model_group} ${providers?.join(' ') ?? ''}`;

/** What end users call: the deployments of one name, taken together. */
export function Groups({ client }: { client: LitellmModelsClient }): ReactElement {
  const query = useGroups(client);
  const paged = usePaged(query.data ?? NONE, textOf);
  return (
    <ListPanel what="groups" query={query} paged={paged} empty={<p>No groups: no deployment is served to this key.</p>}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" aria-label="Groups" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Mode</th>
              <th scope="col" className="number">
                Most input tokens
              </th>
              <th scope="col" className="number">
                Most output tokens
              </th>
              <th scope="col" className="number">
                USD per 1M in / out
              </th>
              <th scope="col">Abilities</th>
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
                <td className="number" data-label="Most input tokens">
                  {count(group.max_input_tokens)}
                </td>
                <td className="number" data-label="Most output tokens">
                  {count(group.max_output_tokens)}
                </td>
                <td className="number" data-label="USD per 1M in / out">
                  {perMillion(group.input_cost_per_token)} / {perMillion(group.output_cost_per_token)}
                </td>
                <td className="abilities">{abilities(group).join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ListPanel>
  );
}

function abilities(group: ModelGroup): string[] {
  const known: [boolean | null | undefined, string][] = [
    [group.supports_vision, 'vision'],
    [group.supports_function_calling, 'function calling'],
    [group.supports_parallel_function_calling, 'parallel calls'],
    [group.supports_reasoning, 'reasoning'],
    [group.supports_web_search, 'web search'],
  ];
  return known.flatMap(([able, what]) => (able ? [what] : []));
}
