import { LitellmModelsError, ValidationError } from '@litellm-models/client';
import { type ReactElement, useEffect, useRef } from 'react';

const TITLES: Partial<Record<LitellmModelsError['code'], string>> = {
  authentication: 'The proxy does not know this key',
  permission: 'This key may not do that',
  not_found: 'It is not there',
  route_not_found: 'The proxy has no such route',
  validation: 'The proxy does not take these values',
  conflict: 'Something else is there already',
  config_model: 'This deployment comes from the config file',
  database_off: 'The proxy stores no models',
  enterprise_only: 'This needs a licence of LiteLLM Enterprise',
  rate_limited: 'Too many requests',
  server: 'The proxy failed',
  connection: 'Nobody answered',
  timeout: 'The answer took too long',
  outcome_unknown: 'It may or may not have happened',
  not_the_proxy: 'Something else than the proxy answered',
  refused: 'Refused before it was sent',
};

/** An error as what it is: what happened, the class, code and status, the message, each field's issue. */
export function ErrorNotice({ error, title }: { error: unknown; title?: string }): ReactElement {
  const notice = useRef<HTMLDivElement>(null);
  // In a long dialog it stands below what can be seen.
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!LitellmModelsError.isInstance(error)) {
    return (
      <div className="notice error" role="alert" ref={notice}>
        <strong>{title ?? 'That did not work'}</strong>
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
    ['Call id', error.callId],
  ];
  return (
    <div className="notice error" role="alert" ref={notice}>
      <strong>{title ?? TITLES[error.code] ?? 'That did not work'}</strong>
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
          <summary>The answer as it came</summary>
          <pre>{error.rawBody}</pre>
        </details>
      )}
    </div>
  );
}
