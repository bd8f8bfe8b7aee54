import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { ConnectPanel } from './connection/connect-panel.tsx';
import { useConnection } from './connection/use-connection.ts';
import { Dashboard } from './dashboard/dashboard.tsx';
import { ThemeSwitch } from './ui/theme-switch.tsx';

/** The whole page. */
export function App(): ReactElement {
  const { state, open, close } = useConnection();
  const connection = state.status === 'open' ? state.connection : undefined;
  // Each connection has a cache of its own: what one key was shown is never shown to another. The client itself retries.
  const queries = useMemo(
    () => ({
      connection,
      client: new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 10_000 } } }),
    }),
    [connection],
  );
  return (
    <QueryClientProvider client={queries.client}>
      <header className="top">
        <h1>
          <Mark />
          Models
        </h1>
        <ThemeSwitch />
      </header>
      <main>
        {state.status === 'looking' && (
          <p className="lead" role="status">
            Looking for a proxy…
          </p>
        )}
        {(state.status === 'none' || state.status === 'opening') && (
          <ConnectPanel
            busy={state.status === 'opening'}
            onConnect={open}
            error={state.status === 'none' ? state.error : undefined}
          />
        )}
        {connection && <Dashboard connection={connection} onLeave={close} />}
      </main>
      <footer>A dashboard for the LiteLLM proxy's Model Management API. Not affiliated with LiteLLM.</footer>
    </QueryClientProvider>
  );
}

function Mark(): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="22" height="22" aria-hidden="true" fill="currentColor">
      <circle cx="4" cy="4" r="3" />
      <circle cx="12" cy="8" r="3" opacity=".6" />
      <circle cx="5" cy="12" r="3" opacity=".35" />
    </svg>
  );
}
