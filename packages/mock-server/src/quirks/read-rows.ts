import { ALL, INFOS, LISTS, type Quirk } from './quirk.ts';

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
    operations: [...INFOS, ...LISTS],
    does: 'Stores access_groups that are no list of texts; reads that gather access groups then answer 500, whoever asks, until the deployment is gone.',
    should: 'Refuses them with 422.',
    transcript: 'access-groups-odd',
  },
  {
    name: 'secrets-are-shown',
    profiles: ['1.71'],
    operations: INFOS,
    does: 'Shows secrets in the clear, but for the four parameters whose names it knows.',
    should: 'Masks whatever has the name of a secret, as later releases do.',
    transcript: 'redaction-names',
  },
  {
    name: 'reads-change-what-is-listed',
    profiles: ['1.71'],
    operations: [...INFOS, ...LISTS],
    does: 'Changes its cached lists of a key and its team while it reads them: a read shows more than the one before it did.',
    should: 'Answers the same read with the same list.',
    transcript: 'keys-models-list',
  },
];
