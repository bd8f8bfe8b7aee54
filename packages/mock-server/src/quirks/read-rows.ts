import { INFOS, LISTS, type Quirk, READS } from './quirk.ts';

/** Bugs in the responses of reads. */
export const READ_QUIRKS: readonly Quirk[] = [
  {
    name: 'unknown-team-crashes',
    operations: LISTS,
    does: 'Returns 500 if team_id is not the id of a team.',
    should: 'Returns 404, as later releases do.',
    isCorrected: true,
    transcript: 'read-models-team',
  },
  {
    name: 'access-groups-crash-reads',
    operations: READS,
    does: 'Stores access_groups that are not a list of strings. Reads that collect access groups then return 500 for every caller until the deployment is deleted.',
    should: 'Rejects them with 422. In a config file, ignores items that are not strings.',
    isCorrected: true,
    transcript: 'access-groups-odd',
  },
  {
    name: 'limits-crash-reads',
    operations: READS,
    does: 'Does not validate rpm and tpm at the top level of a config entry. If they are not integers, the list of model groups returns 500, and in later releases every list of models.',
    should: 'Ignores them.',
    isCorrected: true,
    transcript: 'limits-unread',
  },
  {
    name: 'secrets-are-shown',
    operations: INFOS,
    does: 'Returns secrets in plain text, except for four parameters that it knows by name.',
    should: 'Masks every parameter whose name is that of a secret, as later releases do.',
    isCorrected: true,
    upstream: 'https://github.com/BerriAI/litellm/pull/13577',
    transcript: 'redaction-names',
  },
];
