import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { ConnectPanel } from './connection/connect-panel.tsx';
import { useConnection } from './connection/use-connection.ts';
import { Dashboard } from './dashboard/dashboard.tsx';
import { ThemeSwitch } from './ui/theme-switch.tsx';

/** The page: a header, the connection panel or the dashboard, and a footer. */
export function App(): ReactElement {
  const { state, connect, disconnect } = useConnection();
  const connection = state.status === 'connected' ? state.connection : undefined;
  // Each connection has its own cache, so that one key never sees the data of another. The client already retries requests.
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
          <Logo />
          Models
        </h1>
        <ThemeSwitch />
      </header>
      <main>
        {state.status === 'initializing' && (
          <p className="lead" role="status">
            Connecting…
          </p>
        )}
        {(state.status === 'disconnected' || state.status === 'connecting') && (
          <ConnectPanel
            busy={state.status === 'connecting'}
            onConnect={connect}
            error={state.status === 'disconnected' ? state.error : undefined}
          />
        )}
        {connection && <Dashboard connection={connection} onDisconnect={disconnect} />}
      </main>
      <footer>A dashboard for the LiteLLM proxy's Model Management API. Not affiliated with LiteLLM.</footer>
    </QueryClientProvider>
  );
}

function Logo(): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="22" height="22" aria-hidden="true" fill="currentColor">
      <circle cx="4" cy="4" r="3" />
      <circle cx="12" cy="8" r="3" opacity=".6" />
      <circle cx="5" cy="12" r="3" opacity=".35" />
    </svg>
  );
}
