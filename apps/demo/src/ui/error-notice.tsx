import { LitellmModelsError, ValidationError } from '@litellm-models/client';
import { type ReactElement, useEffect, useRef } from 'react';

const TITLES: Partial<Record<LitellmModelsError['code'], string>> = {
  authentication: 'The proxy rejected this key',
  permission: 'This key does not have permission',
  not_found: 'Not found',
  route_not_found: 'The proxy does not have this route',
  validation: 'The proxy rejected some values',
  conflict: 'Conflict with the current state',
  config_model: 'This deployment is defined in the config file',
  database_off: 'The proxy does not store models in a database',
  enterprise_only: 'This requires a LiteLLM Enterprise license',
  rate_limited: 'Too many requests',
  server: 'The proxy returned a server error',
  connection: 'Cannot connect to the proxy',
  timeout: 'The request timed out',
  outcome_unknown: 'The change may or may not have been made',
  not_the_proxy: 'The response did not come from a LiteLLM proxy',
  refused: 'The request was not sent',
};

const FALLBACK_TITLE = 'Something went wrong';

/** Shows an error: a title, the message, the issue of each field, the error's class, code and status, and the response body. */
export function ErrorNotice({ error, title }: { error: unknown; title?: string }): ReactElement {
  const notice = useRef<HTMLDivElement>(null);
  // In a long dialog, the notice is below the visible area.
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!LitellmModelsError.isInstance(error)) {
    return (
      <div className="notice error" role="alert" ref={notice}>
        <strong>{title ?? FALLBACK_TITLE}</strong>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </div>
    );
  }
  const issues = ValidationError.isInstance(error) ? error.issues : [];
  const facts: [string, string | number | undefined][] = [
    ['Error', error.name],
    ['Code', error.kind === 'other' ? error.code : `${error.code} (${error.kind})`],
    ['Status', error.status],
    ['Request', error.method && error.path ? `${error.method} ${error.path}` : undefined],
    ['Operation', error.operation],
    ['Attempts', error.attempts > 1 ? error.attempts : undefined],
    ['Call ID', error.callId],
  ];
  return (
    <div className="notice error" role="alert" ref={notice}>
      <strong>{title ?? TITLES[error.code] ?? FALLBACK_TITLE}</strong>
      <p className="message">{error.message}</p>
      {issues.length > 0 && (
        <ul className="issues">
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.type}`}>
              <code>{issue.path || 'body'}</code> {issue.message}
            </li>
          ))}
        </ul>
      )}
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {error.rawBody && (
        <details>
          <summary>Response body</summary>
          <pre>{error.rawBody}</pre>
        </details>
      )}
    </div>
  );
}
