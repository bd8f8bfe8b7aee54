import { ALL, CREATE, DELETE, PATCH, type Quirk, READS, UPDATE, WRITES } from './quirk.ts';

/** What becomes of keys, bodies and queries before an operation begins. */
export const INPUT_QUIRKS: readonly Quirk[] = [
  {
    name: 'missing-field-crashes',
    profiles: ALL,
    operations: [CREATE],
    does: 'Answers 500 when model_name or litellm_params is missing, or a field makes a class raise.',
    should: 'Answers 422 and names the field.',
    upstream: 'https://github.com/BerriAI/litellm/issues/16993',
    transcript: 'create-invalid',
  },
  {
    name: 'body-not-an-object-crashes',
    profiles: ['1.71', '1.106'],
    operations: [CREATE, UPDATE, PATCH, DELETE],
    does: 'Answers 401 (1.71) or 500 (1.106) to a body that is JSON but no object.',
    should: 'Answers 422.',
    transcript: 'create-invalid',
  },
  {
    name: 'unwritable-value-crashes',
    profiles: ALL,
    operations: [CREATE, PATCH, UPDATE],
    does: 'Takes NaN, Infinity, values nested some 250 deep, (1.71) halves of characters and (1.109) time-outs by phase, then answers 400 or 500 because no answer or row can hold them.',
    should: 'Answers 422.',
    transcript: 'create-not-a-number',
  },
  {
    name: 'empty-key-is-passed-over',
    profiles: ALL,
    operations: [...WRITES, ...READS],
    does: 'Takes a key header that is sent empty for one that is not sent: x-litellm-api-key, which wins over all others, lets the next one in.',
    should: 'Answers 401: a client whose key is empty must not act as somebody else.',
    transcript: 'empty-key-header',
  },
  {
    name: 'hash-admits-its-key',
    profiles: ['1.106', '1.109'],
    operations: [...WRITES, ...READS],
    does: 'Refuses a key that does not start with sk-, but takes it once its hash was sent as a key, which is refused too.',
    should: 'Answers 401 to both, always.',
    transcript: 'key-without-prefix',
  },
  {
    name: 'values-are-taken-loosely',
    profiles: ALL,
    operations: [...WRITES, ...READS],
    does: 'Takes what its own document and the contract refuse: "5" for 5, 0 or "yes" for a boolean, null where none may be; of fields that only a newer release knows, whatever they hold.',
    should: 'Answers 422.',
    transcript: 'strings-coerced',
  },
  {
    name: 'attribute-names-mislead',
    profiles: ALL,
    operations: [CREATE, UPDATE],
    does: 'Takes names of parameters for attributes of its own classes: a create (in 1.71 an update too) stores the text of `_x`, `copy`, `json`, `schema` … unencrypted, after which 1.71 reloads no further than that row; `model_extra` and the like end in 500. In 1.109 an update loses fields of model_info that are named so, or answers 400.',
    should: 'Stores them as it stores any other.',
    transcript: 'attribute-names',
  },
];
