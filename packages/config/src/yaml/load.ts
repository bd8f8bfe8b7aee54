import { LineCounter, parseAllDocuments } from 'yaml';
import type { ConfigValue } from '../config-value.ts';
import type { Position } from '../issues/issue.ts';
import { checkCharacters } from './characters.ts';
import { DocumentBuilder, type NonStringKey } from './document-builder.ts';
import type { Offsets } from './offsets.ts';
import { parserErrorMessage } from './parser-error.ts';
import { YamlError } from './yaml-error.ts';

/** A YAML document: either its value or an error. */
export interface LoadedYaml {
  /** Undefined if there is an error. Null for an empty document, as in Python. */
  value: ConfigValue | undefined;
  error: YamlError | undefined;
  offsets: Offsets;
  nonStringKeys: readonly NonStringKey[];
  /** Offsets of keys that a later equal key of the same mapping replaces. */
  duplicateKeys: readonly number[];
  positionAt(offset: number): Position;
}

/**
 * Reads a YAML document as PyYAML's `safe_load` does, and records where each value starts. It does not throw: `error` is set for
 * a document that is not YAML or that PyYAML rejects.
 *
 * `allowTabs` allows tabs between tokens, as in JSON.
 *
 * @example loadYaml('k: 1e-6').value // { k: '1e-6' }
 */
export function loadYaml(input: string, { allowTabs = false }: { allowTabs?: boolean } = {}): LoadedYaml {
  // Python reads files with universal newlines, and its scanner skips a byte order mark.
  const text = input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = new LineCounter();
  const builder = new DocumentBuilder(text);
  const loaded: LoadedYaml = {
    value: undefined,
    error: undefined,
    offsets: builder.offsets,
    nonStringKeys: builder.nonStringKeys,
    duplicateKeys: builder.duplicateKeys,
    positionAt(offset) {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
  try {
    checkCharacters(text, allowTabs);
    loaded.value = read(text, lines, builder);
  } catch (error) {
    loaded.error = asYamlError(error);
    if (lines.lineStarts.length === 0) countLines(text, lines);
  }
  return loaded;
}

function read(text: string, lines: LineCounter, builder: DocumentBuilder): ConfigValue {
  const documents = parseAllDocuments(text, {
    // This schema reads every scalar as a string, to which the builder applies PyYAML's rules.
    schema: 'failsafe',
    version: '1.1',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents)) return null;
  const [first, second] = documents;
  if (first === undefined) return null;
  const error = first.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (error) throw new YamlError(error.pos[0], parserErrorMessage(error));
  if (second) throw new YamlError(second.range?.[0] ?? 0, 'a second document starts here; use one document per file');
  return builder.build(first.contents);
}

function asYamlError(error: unknown): YamlError {
  if (error instanceof YamlError) return error;
  // The parser is recursive, and so is Python's: thousands of nested lists overflow the stack of both.
  if (error instanceof RangeError) return new YamlError(0, 'values are nested too deeply');
  throw error;
}

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}
