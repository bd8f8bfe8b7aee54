import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import type { Connection } from '../connection/types.ts';
import { Deployments } from './deployments.tsx';
import { ModelGroups } from './model-groups.tsx';
import { useServerInfo } from './queries.ts';

const TABS = [
  { id: 'deployments', title: 'Deployments' },
  { id: 'groups', title: 'Model groups' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** The deployments and model groups of one connection. */
export function Dashboard({
  connection,
  onDisconnect,
}: {
  connection: Connection;
  onDisconnect: () => void;
}): ReactElement {
  const [tab, setTab] = useState<TabId>('deployments');
  const [message, setMessage] = useState('');
  const buttons = useRef<Partial<Record<TabId, HTMLButtonElement | null>>>({});
  const version = useServerInfo(connection.client).data?.version;

  const switchTab = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = tab === 'deployments' ? 'groups' : 'deployments';
    setTab(next);
    buttons.current[next]?.focus();
  };

  return (
    <>
      <div className="source">
        <p>
          Connected to <strong>{connection.label}</strong>
          {version !== undefined && connection.target.kind === 'http' && <> · LiteLLM {version}</>}
        </p>
        <button type="button" className="quiet" onClick={onDisconnect}>
          Change connection
        </button>
      </div>
      <div className="tabs" role="tablist" aria-label="Views">
        {TABS.map(({ id, title }) => (
          <button
            key={id}
            ref={(element) => {
              buttons.current[id] = element;
            }}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={tab === id}
            aria-controls={`panel-${id}`}
            tabIndex={tab === id ? 0 : -1}
            onClick={() => setTab(id)}
            onKeyDown={switchTab}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'deployments' ? (
          <Deployments client={connection.client} showMessage={setMessage} />
        ) : (
          <ModelGroups client={connection.client} />
        )}
      </div>
      <p className="toast" role="status" key={message}>
        {message}
      </p>
    </>
  );
}
