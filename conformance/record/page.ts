import type { Json } from '../player/transcript.ts';
import type { Change } from './changes.ts';

const TITLES: readonly (readonly [Change['kind'], string, string])[] = [
  ['status', 'Statuses', 'The same request is answered with another status.'],
  ['message', 'Messages', 'The words and types of errors.'],
  ['header', 'Headers', 'What a client can act on; not dates and lengths.'],
  ['field added', 'Fields that are new', 'In answers of the newer release only.'],
  ['field removed', 'Fields that are gone', 'In answers of the older release only.'],
  [
    'value',
    'Other values',
    'Fields of both releases that say something else; what the price list decides is left out.',
  ],
  ['body', 'Other bodies', 'Answers of another form.'],
];

const WIDTH = 160;

function cell(value: Json | undefined): string {
  if (value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const clipped = text.length > WIDTH ? `${text.slice(0, WIDTH)} …` : text;
  return `\`${clipped.replaceAll('|', '\\|').replaceAll('`', "'").replaceAll('\n', ' ')}\``;
}

/** Fields by operation: the same field in many operations is one line. */
function fields(changes: readonly Change[]): string[] {
  const byField = new Map<string, Change[]>();
  for (const change of changes) byField.set(change.at, [...(byField.get(change.at) ?? []), change]);
  return [
    '| field | in | seen in | example |',
    '|---|---|---|---|',
    ...[...byField].map(([at, all]) => {
      const operations = [...new Set(all.map(({ operation, status }) => `${operation} ${status}`))].join(', ');
      const times = all.reduce((sum, { times: n }) => sum + n, 0);
      return `| \`${at.replace(/^body\./, '')}\` | ${operations} | ${times} steps | ${all[0]?.example ?? ''} |`;
    }),
  ];
}

function rows(kind: Change['kind'], changes: readonly Change[]): string[] {
  if (kind === 'field added' || kind === 'field removed') return fields(changes);
  return [
    '| operation | where | was | is | seen in | example |',
    '|---|---|---|---|---|---|',
    ...changes.map(
      ({ operation, status, at, was, is, times, example }) =>
        `| ${operation} ${kind === 'status' ? '' : status} | ${at === '' ? '' : `\`${at.replace(/^body\./, '')}\``} | ${cell(was)} | ${cell(is)} | ${times} | ${example} |`,
    ),
  ];
}

/** The page for people: what a client of the API meets that is new. */
export function page(older: string, newer: string, compared: number, changes: readonly Change[]): string {
  const sections = TITLES.flatMap(([kind, title, about]) => {
    const some = changes.filter((change) => change.kind === kind);
    return some.length === 0 ? [] : [`## ${title} (${some.length})`, '', about, '', ...rows(kind, some), ''];
  });
  return [
    `# What changed from LiteLLM ${older} to ${newer}`,
    '',
    `Written by \`conformance:record\`: the same ${compared} requests, played against both releases. Each line names a step that shows it`,
    '(`transcript#step`). Timestamps, uuids and ciphertexts are left out, and so is what only the price list decides.',
    '',
    ...(changes.length === 0 ? ['Nothing.', ''] : sections),
  ].join('\n');
}
