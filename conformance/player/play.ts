import { compare, keysSent, type Level } from './compare.ts';
import type { Answer, Call, Target } from './target.ts';
import type { Json, RecordedRequest, RecordedResponse, Seed, Step, Transcript } from './transcript.ts';

/** How one step of a transcript went. */
export interface StepResult {
  transcript: string;
  step: number;
  level: Level;
  request: RecordedRequest;
  want: RecordedResponse;
  got: Answer;
}

/** A request as it goes over the wire, with saved values filled in: the rules that the transcripts were recorded by. */
export function callOf(request: RecordedRequest, saved: ReadonlyMap<string, string>): Call {
  const fill = (text: string): string => text.replace(/\$(\w+)/g, (whole, name: string) => saved.get(name) ?? whole);
  const { body, raw } = request;
  const text = raw ?? (body === undefined || body === null ? undefined : fill(JSON.stringify(body)));
  const headers = { ...request.headers };
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (text !== undefined && !typed) headers['content-type'] = 'application/json';
  const sendsBody = text !== undefined && request.method !== 'GET' && request.method !== 'HEAD';
  return { method: request.method, path: fill(request.path), headers, body: sendsBody ? text : undefined };
}

/** Keeps what a request's `save` asks for. */
export function remember(request: RecordedRequest, answer: Answer, saved: Map<string, string>): void {
  for (const [name, path] of Object.entries(request.save ?? {})) {
    let value: Json | undefined = answer.json;
    for (const key of path.split('.')) {
      value = value !== null && typeof value === 'object' ? (value as Record<string, Json>)[key] : undefined;
    }
    if (typeof value === 'string') saved.set(name, value);
  }
}

/** Plays a seed and its steps; `each` is told every answer. A connection that fails is an answer with status 0. */
export async function run(
  target: Target,
  seed: Seed | undefined,
  steps: readonly Step[],
  each: (step: number, request: RecordedRequest, answer: Answer) => void,
): Promise<void> {
  await target.reset(seed ?? {});
  const saved = new Map<string, string>();
  for (const [index, step] of steps.entries()) {
    if ('control' in step) {
      await (step.control === 'tick' ? target.reload() : target.set(step.body ?? {}));
      continue;
    }
    const answer = await target
      .call(callOf(step.request, saved))
      .catch((error: unknown): Answer => ({ status: 0, headers: {}, text: String(error), json: undefined }));
    remember(step.request, answer, saved);
    each(index, step.request, answer);
  }
}

/**
 * Plays a transcript against a target and says of each step how far the answer agrees.
 *
 * @example
 * const results = await play(readTranscripts('goldens/1.106')[0], httpTarget('http://127.0.0.1:4000'));
 * results.every((result) => result.level === 'exact');
 */
export async function play(transcript: Transcript, target: Target): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const sent = new Set<string>();
  await run(target, transcript.seed, transcript.steps, (index, request, got) => {
    const step = transcript.steps[index];
    if (step === undefined || !('request' in step)) return;
    for (const key of keysSent(request)) sent.add(key);
    const level = compare(request, step.response, got, sent);
    results.push({ transcript: transcript.name, step: index, level, request, want: step.response, got });
  });
  return results;
}
