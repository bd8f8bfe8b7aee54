import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A check that a response of the mock failed. */
export interface Failure {
  /** The name of the check: `not_a_server_error`, `positive_data_acceptance` … */
  readonly check: string;
  /** Method and path template of the operation: `POST /model/new`. */
  readonly operation: string;
  readonly request: {
    /** Path and query. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly status: number;
  /** The body of the response. */
  readonly body: string;
}

interface Encoded {
  readonly $base64: string;
}

interface Interaction {
  readonly request: {
    readonly uri: string;
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body?: Encoded | null;
  };
  readonly response?: { readonly status_code: number; readonly content?: Encoded | null } | null;
}

interface Check {
  readonly name: string;
  readonly status: string;
  readonly failure_info?: { readonly failure: { readonly operation: string } };
}

interface Recorder {
  readonly checks?: Readonly<Record<string, readonly Check[]>>;
  readonly interactions: Readonly<Record<string, Interaction>>;
}

/** Reads the failures from an NDJSON report of schemathesis line by line, because reports are large. */
export async function* readFailures(report: string): AsyncGenerator<Failure> {
  for await (const line of createInterface({ input: createReadStream(report) })) {
    if (!line.startsWith('{"ScenarioFinished"')) continue;
    const { ScenarioFinished } = JSON.parse(line) as { ScenarioFinished: { recorder: Recorder } };
    const { checks = {}, interactions } = ScenarioFinished.recorder;
    for (const [id, checksOfCase] of Object.entries(checks)) {
      for (const check of checksOfCase) if (check.status !== 'success') yield toFailure(check, interactions[id]);
    }
  }
}

function toFailure({ name, failure_info }: Check, interaction: Interaction | undefined): Failure {
  const { request, response } = interaction ?? {};
  const url = new URL(request?.uri ?? 'http://localhost');
  const headers = Object.entries(request?.headers ?? {}).map(([key, values]) => [key.toLowerCase(), values.join(', ')]);
  return {
    check: name,
    operation: failure_info?.failure.operation ?? '',
    request: { url: url.pathname + url.search, headers: Object.fromEntries(headers), body: decode(request?.body) },
    status: response?.status_code ?? 0,
    body: decode(response?.content),
  };
}

function decode(content: Encoded | null | undefined): string {
  return content ? Buffer.from(content.$base64, 'base64').toString('utf8') : '';
}
