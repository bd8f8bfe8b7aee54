export { compare, HEADERS, LEVELS, type Level } from './compare.ts';
export { canonical, normalise } from './normalise.ts';
export { callOf, play, run, type StepResult } from './play.ts';
export { describe, type Totals, totals, totalsLine } from './report.ts';
export { type Answer, type Call, fetchTarget, httpTarget, type Target } from './target.ts';
export {
  type CallStep,
  type ControlStep,
  type Json,
  type RecordedRequest,
  type RecordedResponse,
  readTranscripts,
  type Seed,
  type Step,
  type Transcript,
} from './transcript.ts';
