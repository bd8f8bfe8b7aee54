export { compare, HEADERS, LEVELS, type Level } from './compare.ts';
export { canonicalize, normalize } from './normalize.ts';
export { play, runSteps, type StepResult, toWireRequest } from './play.ts';
export { describe, type Totals, totals, totalsLine } from './report.ts';
export { httpTarget, type Target, type WireRequest, type WireResponse } from './target.ts';
export {
  type ControlStep,
  type Json,
  type RecordedRequest,
  type RecordedResponse,
  type RequestStep,
  readTranscripts,
  recordedReleases,
  type Seed,
  type Step,
  type Transcript,
  transcriptFolder,
} from './transcript.ts';
