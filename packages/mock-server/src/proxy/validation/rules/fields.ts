import { DECIMAL, PyFloat, PyTime, pyInt, repr, strip } from '@litellm-models/python-semantics';
import type { FieldRule, ModelValue } from '@litellm-models/python-semantics/pydantic';
import { checkBool, Failure, newState, valueError } from '@litellm-models/python-semantics/pydantic';
import { isTimeZone } from './time-zones.ts';

const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const HOURS_AND_MINUTES = new RegExp(`^${DECIMAL}{2}:${DECIMAL}{2}$`, 'u');
/** Headers with keys or cookies, or of the transport itself, which may not be affinity headers. */
const TAKEN_HEADERS = new Set([
  ...['api-key', 'authorization', 'connection', 'content-length', 'content-type', 'cookie', 'host', 'keep-alive'],
  ...['proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'set-cookie', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'www-authenticate', 'x-api-key', 'x-goog-api-key'],
]);

/** LiteLLM's field validators, by their names in the generated schemas. */
export const fieldRules: Readonly<Record<string, FieldRule>> = {
  'GenericLiteLLMParams.validate_provider_affinity_header': after((value) => {
    if (typeof value !== 'string') return undefined;
    if (!HEADER_NAME.test(value)) return 'provider_affinity_header must be a valid HTTP header name';
    if (!TAKEN_HEADERS.has(value.toLowerCase())) return undefined;
    return 'provider_affinity_header cannot be an authentication, cookie, or transport header';
  }),
  'GenericLiteLLMParams._daily_reset_time_is_utc_hh_mm': after((value) => {
    if (typeof value !== 'string') return undefined;
    if (!HOURS_AND_MINUTES.test(value)) return `daily_reset_time must be HH:MM in UTC, got ${repr(value)}`;
    return timeProblem(value);
  }),
  'GenericLiteLLMParams.normalize_timeout': (inner) => inner,
  'GenericLiteLLMParams.coerce_drop_params': before(flagOrText),
  'ModelAccessWindow._naive_wall_clock': after((value) =>
    value instanceof PyTime && value.offset !== undefined
      ? 'start and end must be local wall-clock times without a UTC offset'
      : undefined,
  ),
  'ModelAccessWindow._known_iana_timezone': after((value) =>
    typeof value === 'string' && !isTimeZone(value) ? `unknown IANA timezone '${value}'` : undefined,
  ),
  'ModelAccessWindow._non_empty_team_ids': after((value) =>
    Array.isArray(value) && value.includes('') ? 'team_ids entries must be non-empty' : undefined,
  ),
  _whole_float_as_int: before((value) =>
    value instanceof PyFloat && Number.isFinite(value.value) ? pyInt(BigInt(value.value)) : value,
  ),
  _none_when_malformed_outside_strict_validation: (inner) => (input, state) => {
    const value = inner(input, state);
    return value instanceof Failure ? null : value;
  },
  'ChatCompletionTokenLogprob.ensure_top_logprobs_is_list': before((value) => (value === null ? [] : value)),
};

/** A validator that checks the validated value; the problem that it returns becomes a `value_error`. */
function after(problem: (value: ModelValue) => string | undefined): FieldRule {
  return (inner) => (input, state) => {
    const value = inner(input, state);
    if (value instanceof Failure) return value;
    const text = problem(value);
    return text === undefined ? value : valueError(text, input);
  };
}

/** A validator that converts the input first. */
function before(change: (input: ModelValue) => ModelValue): FieldRule {
  return (inner) => (input, state) => inner(change(input), state);
}

/** Converts `drop_params`: a boolean in a string becomes a boolean, other strings stay, and other values become null. */
function flagOrText(value: ModelValue): ModelValue {
  if (value === null || typeof value === 'boolean') return value;
  const flag = checkBool(typeof value === 'string' ? strip(value) : value, newState(NO_IDS, false));
  if (!(flag instanceof Failure)) return flag;
  return typeof value === 'string' ? value : null;
}

const NO_IDS = { uuid: () => '' };

/** The error of `datetime.time.fromisoformat` for a string of the form HH:MM; undefined for a valid time. */
function timeProblem(text: string): string | undefined {
  if (!/^\d{2}:\d{2}$/.test(text)) return `Invalid isoformat string: ${repr(text)}`;
  if (Number(text.slice(0, 2)) > 23) return 'hour must be in 0..23';
  return Number(text.slice(3)) > 59 ? 'minute must be in 0..59' : undefined;
}
