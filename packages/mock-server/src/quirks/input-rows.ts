import { CREATE, DELETE, PATCH, type Quirk, READS, UPDATE, WRITES } from './quirk.ts';

/** Bugs in how the proxy reads keys, bodies and queries before an operation runs. */
export const INPUT_QUIRKS: readonly Quirk[] = [
  {
    name: 'missing-field-crashes',
    operations: [CREATE],
    does: 'Returns 500 if model_name or litellm_params is missing, or if a field makes the constructor of a class fail.',
    should: 'Returns 422 and names the field.',
    isCorrected: true,
    upstream: 'https://github.com/BerriAI/litellm/issues/16993',
    transcript: 'create-invalid',
  },
  {
    name: 'body-not-an-object-crashes',
    operations: [CREATE, UPDATE, PATCH, DELETE],
    does: 'Returns 401 or 500 if the request body is JSON but not an object.',
    should: 'Returns 422.',
    isCorrected: true,
    transcript: 'create-invalid',
  },
  {
    name: 'unserializable-value-crashes',
    operations: [CREATE, PATCH, UPDATE],
    does: 'Accepts values that no response or row can represent (NaN, Infinity, about 250 levels of nesting, in some releases lone surrogates or a timeout per phase), and then returns 400 or 500.',
    should: 'Returns 422.',
    isCorrected: true,
    transcript: 'create-not-a-number',
  },
  {
    name: 'empty-key-header-is-ignored',
    operations: [...WRITES, ...READS],
    does: 'Ignores an empty key header. If x-litellm-api-key, which has precedence, is empty, the key in another header is used.',
    should: 'Returns 401. A client whose key is empty must not act as somebody else.',
    isCorrected: true,
    transcript: 'empty-key-header',
  },
  {
    name: 'sent-hash-admits-key',
    operations: [...WRITES, ...READS],
    does: 'Rejects a virtual key without the sk- prefix, but accepts it once its hash was sent as a key, which is rejected too.',
    should: 'Always returns 401 to both.',
    isCorrected: true,
    transcript: 'key-without-prefix',
  },
  {
    name: 'input-is-coerced',
    operations: [...WRITES, ...READS],
    does: 'Accepts input that its own document and the contract do not allow: "5" for 5, 0 or "yes" for a boolean, null where the field is not nullable, and any value for a field that only newer releases know.',
    should: 'Returns 422.',
    isCorrected: true,
    transcript: 'strings-coerced',
  },
  {
    name: 'attribute-names-are-not-encrypted',
    operations: [CREATE, UPDATE],
    does: 'Confuses names of parameters with attributes of its own classes. A create, and in some releases an update, stores the string value of `_x`, `copy`, `json`, `schema` and others unencrypted, after which some releases no longer reload beyond that row. `model_extra` and `model_dump_json` fail. An update ignores such fields of model_info.',
    should: 'Stores them like any other parameter.',
    isCorrected: false,
    transcript: 'attribute-names',
  },
];
