import { recordedAnswer } from './answer.ts';
import { run } from './play.ts';
import type { Target } from './target.ts';
import type { Step, Transcript } from './transcript.ts';

/** Plays a transcript's requests and gives it back with the answers of this target. */
export async function record(transcript: Transcript, target: Target): Promise<Transcript> {
  const steps: Step[] = transcript.steps.map((step) => structuredClone(step));
  await run(target, transcript.seed, steps, (index, _, answer) => {
    if (answer.status === 0) throw new Error(`${transcript.name} #${index}: ${answer.text}`);
    const step = steps[index];
    if (step !== undefined && 'request' in step) step.response = recordedAnswer(answer);
  });
  return { ...transcript, steps };
}
