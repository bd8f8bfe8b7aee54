import { type FormEvent, type ReactElement, useState } from 'react';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Field } from '../ui/field.tsx';
import { remember, remembered } from './remember.ts';
import { PROFILES, type Target } from './types.ts';

interface ConnectPanelProps {
  error?: unknown;
  busy: boolean;
  onConnect: (target: Target) => void;
}

/** Asks where the deployments are. */
export function ConnectPanel({ error, busy, onConnect }: ConnectPanelProps): ReactElement {
  const [kept] = useState(remembered);
  const [baseUrl, setBaseUrl] = useState(kept?.baseUrl ?? 'http://127.0.0.1:4000');
  const [apiKey, setApiKey] = useState(kept?.apiKey ?? '');
  const [keep, setKeep] = useState(kept !== undefined);
  const [profile, setProfile] = useState<(typeof PROFILES)[number]>(PROFILES[0]);

  const connect = (event: FormEvent): void => {
    event.preventDefault();
    remember(keep ? { baseUrl, apiKey } : undefined);
    onConnect({ kind: 'http', baseUrl, apiKey });
  };

  return (
    <div className="connect">
      {error !== undefined && <ErrorNotice error={error} title="No connection" />}
      <section className="card" aria-labelledby="connect-http">
        <h2 id="connect-http">A proxy</h2>
        <p className="lead">A LiteLLM proxy, or the mock server of this project, over HTTP.</p>
        <form onSubmit={connect}>
          <Field
            label="Address"
            name="baseUrl"
            type="url"
            inputMode="url"
            value={baseUrl}
            onValue={setBaseUrl}
            required
            wide
          />
          <Field
            label="Key"
            name="apiKey"
            type="password"
            value={apiKey}
            onValue={setApiKey}
            hint="A proxy admin's key may change deployments. It stays in this page's memory."
            required
            wide
          />
          <label className="check">
            <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
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
        <h2 id="connect-mock">A mock inside this page</h2>
        <p className="lead">The proxy's behaviour in your browser: nothing to install, nothing leaves the page.</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onConnect({ kind: 'page', profile });
          }}
        >
          <div className="field wide">
            <label htmlFor="profile">Behaves as</label>
            <select
              id="profile"
              value={profile}
              onChange={(event) => setProfile(PROFILES.find((name) => name === event.target.value) ?? PROFILES[0])}
            >
              {PROFILES.map((name) => (
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
