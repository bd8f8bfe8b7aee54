import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import type { Connection } from '../connection/types.ts';
import { Deployments } from './deployments.tsx';
import { Groups } from './groups.tsx';
import { useServer } from './use-reads.ts';

const TABS = [
  { id: 'deployments', title: 'Deployments' },
  { id: 'groups', title: 'Groups' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** What one connection shows. */
export function Dashboard({ connection, onLeave }: { connection: Connection; onLeave: () => void }): ReactElement {
  const [tab, setTab] = useState<TabId>('deployments');
  const [said, setSaid] = useState('');
  const buttons = useRef<Partial<Record<TabId, HTMLButtonElement | null>>>({});
  const server = useServer(connection.client);
  const version = server.data?.version;

  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = tab === 'deployments' ? 'groups' : 'deployments';
    setTab(next);
    buttons.current[next]?.focus();
  };

  return (
    <>
      <div className="source">
        <p>
          Reading from <strong>{connection.label}</strong>
          {version !== undefined && connection.target.kind === 'http' && <> · LiteLLM {version}</>}
        </p>
        <button type="button" className="quiet" onClick={onLeave}>
          Change
        </button>
      </div>
      <div className="tabs" role="tablist" aria-label="What is shown">
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
            onKeyDown={move}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'deployments' ? (
          <Deployments client={connection.client} say={setSaid} />
        ) : (
          <Groups client={connection.client} />
        )}
      </div>
      <p className="toast" role="status" key={said}>
        {said}
      </p>
    </>
  );
}
