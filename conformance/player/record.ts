import { runSteps } from './play.ts';
import { toRecordedResponse } from './recorded-response.ts';
import type { Target } from './target.ts';
import type { Step, Transcript } from './transcript.ts';

/**
 * Runs the requests of a transcript on a target and returns the transcript with that target's responses.
 *
 * @throws {Error} if a request gets no response
 */
export async function record(transcript: Transcript, target: Target): Promise<Transcript> {
  const steps: Step[] = transcript.steps.map((step) => structuredClone(step));
  await runSteps(target, transcript.seed, steps, (index, request, response) => {
    if (response.status === 0)
      throw new Error(
        `${transcript.name}, step ${index}: ${request.method} ${request.path} got no response: ${response.text}`,
      );
    const step = steps[index];
    if (step !== undefined && 'request' in step) step.response = toRecordedResponse(response);
  });
  return { ...transcript, steps };
}
