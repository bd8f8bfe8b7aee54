import { ALL, INFOS, LISTS, type Quirk, READS } from './quirk.ts';

/** What reads show. */
export const READ_QUIRKS: readonly Quirk[] = [
  {
    name: 'unknown-team-crashes',
    profiles: ['1.71'],
    operations: LISTS,
    does: 'Answers 500 where team_id names no team.',
    should: 'Answers 404, as later releases do.',
    transcript: 'read-models-team',
  },
  {
    name: 'access-groups-crash-reads',
    profiles: ALL,
    operations: READS,
    does: 'Stores access_groups that are no list of texts; reads that gather access groups then answer 500, whoever asks, until the deployment is gone.',
    should: 'Refuses them with 422; of a configuration, leaves out what is no text.',
    transcript: 'access-groups-odd',
  },
  {
    name: 'limits-crash-reads',
    profiles: ALL,
    operations: READS,
    does: 'Takes rpm and tpm beside the parameters of a config entry unread. Where they are no integers, the list of groups answers 500, and since 1.106 every list of models.',
    should: 'Leaves them out.',
    transcript: 'limits-unread',
  },
  {
    name: 'secrets-are-shown',
    profiles: ['1.71'],
    operations: INFOS,
    does: 'Shows secrets in the clear, but for the four parameters whose names it knows.',
    should: 'Masks whatever has the name of a secret, as later releases do.',
    upstream: 'https://github.com/BerriAI/litellm/pull/13577',
    transcript: 'redaction-names',
  },
];
