import { type ErrorCode, LineCounter, parseAllDocuments, type YAMLParseError } from 'yaml';
import { Constructor, type OddKey } from './construct.ts';
import { checkCharacters } from './lexical.ts';
import type { Offsets } from './positions.ts';
import { YamlProblem } from './problem.ts';
import type { ConfigValue } from './values.ts';

/** A text read as YAML, or why it is not. */
export interface LoadedYaml {
  /** Undefined when there is a problem. An empty text is null, as in Python. */
  value: ConfigValue | undefined;
  problem: YamlProblem | undefined;
  offsets: Offsets;
  oddKeys: readonly OddKey[];
  repeatedKeys: readonly number[];
  lineColumn(offset: number): { line: number; column: number };
}

/**
 * Reads one YAML document as PyYAML's `safe_load` does, and keeps where each value stands.
 *
 * Never throws: a text that is no YAML (or that PyYAML refuses) gives a `problem` with its offset.
 * `tabs` lets tabs pass between the parts, as JSON does.
 */
export function loadYaml(input: string, options: { tabs?: boolean } = {}): LoadedYaml {
  // Python opens the file with universal line breaks, its scanner skips a byte order mark.
  const text = input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = new LineCounter();
  const builder = new Constructor(text);
  const result: LoadedYaml = {
    value: undefined,
    problem: undefined,
    offsets: builder.offsets,
    oddKeys: builder.oddKeys,
    repeatedKeys: builder.repeatedKeys,
    lineColumn: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
  try {
    checkCharacters(text, options.tabs ?? false);
    result.value = read(text, lines, builder);
  } catch (error) {
    result.problem = asProblem(error);
    if (lines.lineStarts.length === 0) countLines(text, lines);
  }
  return result;
}

function read(text: string, lines: LineCounter, builder: Constructor): ConfigValue {
  const documents = parseAllDocuments(text, {
    // Every scalar stays a string here: what it is, PyYAML's rules say, not this library's.
    schema: 'failsafe',
    version: '1.1',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents) || documents.length === 0) return null;
  const [first, second] = documents;
  const error = first?.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (error) throw new YamlProblem(error.pos[0], syntax(error));
  if (second) throw new YamlProblem(second.range?.[0] ?? 0, 'a second document', 'one document a file');
  return first ? builder.construct(first.contents) : null;
}

function asProblem(error: unknown): YamlProblem {
  if (error instanceof YamlProblem) return error;
  // A parser that recurses runs out of stack on thousands of nested lists; so does Python's.
  if (error instanceof RangeError) return new YamlProblem(0, 'values nested too deeply');
  throw error;
}

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}

function syntax(error: YAMLParseError): string {
  // An open bracket swallows the lines below it, and is found out by their indentation.
  if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow')) return 'a "[" or "{" that is not closed';
  return SYNTAX[error.code] ?? 'something that is no YAML';
}

/** What each of the parser's findings means, in words that hold nothing of the file: its own messages quote the text, secrets included. */
const SYNTAX: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias with an anchor or a tag of its own',
  BAD_ALIAS: 'an alias or an anchor without a name',
  BAD_COLLECTION_TYPE: 'a tag that does not fit its value',
  BAD_DIRECTIVE: 'a directive ("%…") that is not known',
  BAD_DQ_ESCAPE: 'an escape that is not known in a double-quoted string',
  BAD_INDENT: 'wrong indentation',
  BAD_PROP_ORDER: 'an anchor or a tag in the wrong place',
  BAD_SCALAR_START: 'a value that begins with a reserved character; quote it',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping on the line of another key (a ": " inside of a value needs quotes)',
  BLOCK_IN_FLOW: 'a block list or mapping inside of brackets',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters',
  MISSING_CHAR: 'a missing quote, bracket, comma, colon or space',
  MULTILINE_IMPLICIT_KEY: 'a key over several lines (is a colon missing, or a line indented wrongly?)',
  MULTIPLE_ANCHORS: 'two anchors on one value',
  MULTIPLE_DOCS: 'a second document',
  MULTIPLE_TAGS: 'two tags on one value',
  TAB_AS_INDENT: 'a tab as indentation',
  TAG_RESOLVE_FAILED: 'a tag that is not known',
  UNEXPECTED_TOKEN: 'something that does not belong here',
};
