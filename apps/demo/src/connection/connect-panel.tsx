import { DEFAULT_PROFILE, PROFILE_NAMES } from '@litellm-models/mock-server';
import { type FormEvent, type ReactElement, useState } from 'react';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Field } from '../ui/field.tsx';
import { loadConnection, saveConnection } from './saved-connection.ts';
import type { Target } from './types.ts';

interface ConnectPanelProps {
  error?: unknown;
  busy: boolean;
  onConnect: (target: Target) => void;
}

/** Asks what to connect to: a proxy over HTTP, or a mock in this page. */
export function ConnectPanel({ error, busy, onConnect }: ConnectPanelProps): ReactElement {
  const [saved] = useState(loadConnection);
  const [baseUrl, setBaseUrl] = useState(saved?.baseUrl ?? 'http://127.0.0.1:4000');
  const [apiKey, setApiKey] = useState(saved?.apiKey ?? '');
  const [save, setSave] = useState(saved !== undefined);
  const [profile, setProfile] = useState(DEFAULT_PROFILE);

  const connect = (event: FormEvent): void => {
    event.preventDefault();
    saveConnection(save ? { baseUrl, apiKey } : undefined);
    onConnect({ kind: 'http', baseUrl, apiKey });
  };

  return (
    <div className="connect">
      {error !== undefined && <ErrorNotice error={error} title="Connection failed" />}
      <section className="card" aria-labelledby="connect-http">
        <h2 id="connect-http">Connect to a proxy</h2>
        <p className="lead">A LiteLLM proxy, or the mock server of this project.</p>
        <form onSubmit={connect}>
          <Field
            label="Proxy URL"
            name="baseUrl"
            type="url"
            inputMode="url"
            value={baseUrl}
            onValue={setBaseUrl}
            required
            wide
          />
          <Field
            label="API key"
            name="apiKey"
            type="password"
            value={apiKey}
            onValue={setApiKey}
            hint="Only a proxy admin's key can edit deployments. The key stays in this page's memory."
            required
            wide
          />
          <label className="check">
            <input type="checkbox" checked={save} onChange={(event) => setSave(event.target.checked)} />
            Remember this connection in this browser
          </label>
          <div className="actions">
            <button type="submit" disabled={busy}>
              Connect
            </button>
          </div>
        </form>
      </section>
      <section className="card" aria-labelledby="connect-mock">
        <h2 id="connect-mock">Try the mock</h2>
        <p className="lead">
          A mock of the LiteLLM proxy that runs in this page. There is nothing to install, and no data leaves the page.
        </p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onConnect({ kind: 'mock', profile });
          }}
        >
          <div className="field wide">
            <label htmlFor="profile">LiteLLM release</label>
            <select
              id="profile"
              value={profile}
              onChange={(event) =>
                setProfile(PROFILE_NAMES.find((name) => name === event.target.value) ?? DEFAULT_PROFILE)
              }
            >
              {PROFILE_NAMES.toReversed().map((name) => (
                <option key={name} value={name}>
                  LiteLLM {name}
                </option>
              ))}
            </select>
          </div>
          <div className="actions">
            <button type="submit" className="secondary" disabled={busy}>
              Start the mock
            </button>
          </div>
        </form>
      </section>
    </div>
  );
}
