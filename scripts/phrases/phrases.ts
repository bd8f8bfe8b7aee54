/**
 * Phrases we do not use, each with what to write instead (CONTRIBUTING.md, "How we write"). Single words are in
 * cspell.config.yaml. A space in a pattern also matches a line break in a comment.
 */
// cspell:disable
const PHRASES: readonly [pattern: string, instead: string][] = [
  ['(?<!there )(?:is|are|was|were) no (?!longer|more|less|such|other|need|reason|way|limit|doubt)\\w+', 'is not a'],
  ['that (?:is|are) none', 'that do not exist, that are not one'],
  ['st(?:ands?|ood|anding) (?:in|beside)', 'is in, replaces, is next to'],
  ['(?:tells?|told|telling) of', 'describes, reports'],
  ['told (?:from|apart)', 'distinguished'],
  ['what is odd', 'what is unusual; name it'],
  ['hal(?:ves|f) of characters?', 'lone surrogates'],
  ['a text(?! (?:file|editor|node|area|field|input|box|column|message|search))', 'a string'],
  ['texts', 'strings'],
  ['held against|holds? (?:\\w+ ){1,2}against', 'checked against'],
  ['whoever', 'anyone who, the caller'],
  ['(?:goes|go|went|going) by', 'uses'],
  ['(?<!it )comes? to(?! an end)', 'results in, becomes'],
  ['(?:know|knows|knew) no', 'does not know'],
  ['laid(?! out)', 'created, set up'],
  ["(?<!in-)house(?:'s)?", 'workspace, repository'],
  ['(?:and|or) the like', 'and similar'],
  ['answer(?:s|ed)? (?:with )?(?:an? )?[1-5]\\d\\d', 'returns'],
  ['cannot be had', 'is not available'],
  ['takes? no notice', 'ignores'],
  ['hears? of', 'learns about, receives'],
  ['for ever', 'forever'],
  ['time-outs?', 'timeout'],
  ['look-ups?', 'lookup'],
];
// cspell:enable

const RULES = PHRASES.map(([pattern, instead]) => ({
  expression: new RegExp(`(?<![\\w-])(?:${pattern.replaceAll(' ', '[\\s*/#>]+')})(?![\\w-])`, 'gi'),
  instead,
}));

/** Parts of a file that neither this check nor cspell reads. */
const DISABLED =
  /cspell:disable(?!-)[\s\S]*?(?:cspell:enable|$)|.*cspell:disable-line.*|cspell:disable-next-line.*\n.*/g;

/** A phrase that we do not use. */
export interface Finding {
  /** Starts at 1. */
  line: number;
  phrase: string;
  instead: string;
}

/**
 * Returns the phrases of a file that we do not use, in the order of its lines.
 *
 * @example
 * findPhrases('The body is no text.'); // [{ line: 1, phrase: 'is no text', instead: 'is not a' }] cspell:disable-line
 */
export function findPhrases(text: string): Finding[] {
  const checked = text.replace(DISABLED, (part) => part.replace(/[^\n]/g, ' '));
  const findings = RULES.flatMap(({ expression, instead }) =>
    [...checked.matchAll(expression)].map((match) => ({
      line: checked.slice(0, match.index).split('\n').length,
      phrase: match[0].replace(/[\s*/#>]+/g, ' '),
      instead,
    })),
  );
  return findings.sort((a, b) => a.line - b.line);
}
