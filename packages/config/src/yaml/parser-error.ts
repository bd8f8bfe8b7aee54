import type { ErrorCode, YAMLParseError } from 'yaml';

/** Messages for the parser's errors. The parser's own messages quote the text, and with it secrets. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias must not have an anchor or a tag',
  BAD_ALIAS: 'an alias or anchor has no name',
  BAD_COLLECTION_TYPE: 'a tag does not match its value',
  BAD_DIRECTIVE: 'unknown directive ("%…")',
  BAD_DQ_ESCAPE: 'unknown escape sequence in a double-quoted string',
  BAD_INDENT: 'wrong indentation',
  BAD_PROP_ORDER: 'an anchor or a tag is in the wrong place',
  BAD_SCALAR_START: 'a value starts with a reserved character; quote it',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping must not start on the line of its key; if ": " is part of the value, quote it',
  BLOCK_IN_FLOW: 'a block list or block mapping must not be inside brackets',
  KEY_OVER_1024_CHARS: 'a key has more than 1024 characters',
  MISSING_CHAR: 'missing quote, bracket, comma, colon or space',
  MULTILINE_IMPLICIT_KEY: 'a key spans several lines; check for a missing colon or wrong indentation',
  MULTIPLE_ANCHORS: 'a value has two anchors',
  MULTIPLE_TAGS: 'a value has two tags',
  TAB_AS_INDENT: 'a tab is not allowed here; use spaces',
  TAG_RESOLVE_FAILED: 'unknown tag',
  UNEXPECTED_TOKEN: 'unexpected token',
};

/** Returns the message for an error of the parser, without any part of the text. */
export function parserErrorMessage({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string {
  // The parser notices a missing closing bracket by the indentation of the lines that follow.
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return 'a "[" or "{" is not closed';
  return MESSAGES[code] ?? 'syntax error';
}
