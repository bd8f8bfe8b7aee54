import { compare, type Level, writtenInfoKeys } from './compare.ts';
import type { Target, WireRequest, WireResponse } from './target.ts';
import type { ControlStep, Json, RecordedRequest, RecordedResponse, Seed, Step, Transcript } from './transcript.ts';

/** The result of one request step of a transcript. */
export interface StepResult {
  transcript: string;
  /** Index of the step. */
  step: number;
  level: Level;
  request: RecordedRequest;
  expected: RecordedResponse;
  actual: WireResponse;
}

/** Converts a recorded request to what is sent: saved values filled in, the body serialized, a content type added. */
export function toWireRequest(request: RecordedRequest, saved: ReadonlyMap<string, string>): WireRequest {
  const fillIn = (text: string): string => text.replace(/\$(\w+)/g, (match, name: string) => saved.get(name) ?? match);
  const { body, raw } = request;
  const text = raw ?? (body === undefined || body === null ? undefined : fillIn(JSON.stringify(body)));
  const headers = { ...request.headers };
  const hasContentType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (text !== undefined && !hasContentType) headers['content-type'] = 'application/json';
  const sendsBody = text !== undefined && request.method !== 'GET' && request.method !== 'HEAD';
  return { method: request.method, path: fillIn(request.path), headers, body: sendsBody ? text : undefined };
}

/** Saves the values of a response that the request's `save` names. */
export function saveValues(request: RecordedRequest, response: WireResponse, saved: Map<string, string>): void {
  for (const [name, path] of Object.entries(request.save ?? {})) {
    let value: Json | undefined = response.json;
    for (const key of path.split('.')) {
      value = value !== null && typeof value === 'object' ? (value as Record<string, Json>)[key] : undefined;
    }
    if (typeof value === 'string') saved.set(name, value);
  }
}

/** Represents a connection error as a response with status 0. */
export function toFailedResponse(error: unknown): WireResponse {
  return { status: 0, headers: {}, text: String(error), json: undefined };
}

/** Resets the target to a seed and runs the steps in order. Calls `onResponse` after every request step. */
export async function runSteps(
  target: Target,
  seed: Seed | undefined,
  steps: readonly Step[],
  onResponse: (step: number, request: RecordedRequest, response: WireResponse) => void,
): Promise<void> {
  await target.reset(seed ?? {});
  const saved = new Map<string, string>();
  for (const [index, step] of steps.entries()) {
    if ('control' in step) {
      await runControl(target, step);
      continue;
    }
    const response = await target.send(toWireRequest(step.request, saved)).catch(toFailedResponse);
    saveValues(step.request, response, saved);
    onResponse(index, step.request, response);
  }
}

/** Runs a control step. */
export function runControl(target: Target, step: ControlStep): Promise<void> {
  return step.control === 'tick' ? target.reload() : target.updateSettings(step.body ?? {});
}

/**
 * Plays a transcript against a target and returns how far each response agrees with the recorded one.
 *
 * @example
 * const [transcript] = readTranscripts(transcriptFolder(NEWEST_RELEASE));
 * const results = await play(transcript, httpTarget('http://127.0.0.1:4000'));
 * results.every(({ level }) => level === 'exact');
 */
export async function play(transcript: Transcript, target: Target): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const written = new Set<string>();
  await runSteps(target, transcript.seed, transcript.steps, (index, request, actual) => {
    const step = transcript.steps[index];
    if (step === undefined || !('request' in step)) return;
    for (const key of writtenInfoKeys(request)) written.add(key);
    const level = compare(request, step.response, actual, written);
    results.push({ transcript: transcript.name, step: index, level, request, expected: step.response, actual });
  });
  return results;
}
