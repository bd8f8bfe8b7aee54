import { Lexer } from 'yaml';
import { YamlError } from './yaml-error.ts';

// The characters that PyYAML's reader allows. Lone surrogates are not among them.
const NOT_ALLOWED = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Checks for characters that PyYAML rejects and the `yaml` package accepts.
 *
 * @throws YamlError for the first character that is not allowed, or the first misplaced tab unless `allowTabs`
 */
export function checkCharacters(text: string, allowTabs: boolean): void {
  const found = NOT_ALLOWED.exec(text);
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new YamlError(
      found.index,
      `the character U+${code} is not allowed; write it as an escape sequence in double quotes`,
    );
  }
  if (!allowTabs && text.includes('\t')) checkTabs(text);
}

/** Marks that the lexer adds to the text: start of a document, start of a scalar, end of a flow collection. */
const SCALAR_MARK = '\x1f';
const MARKS: ReadonlySet<string> = new Set(['\x02', SCALAR_MARK, '\x18']);

/** Tabs are only allowed in quotes, block scalars and comments. */
function checkTabs(text: string): void {
  let offset = 0;
  let inHeader = false;
  let afterMark = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) {
      afterMark = lexeme === SCALAR_MARK;
      continue;
    }
    const isBlockText: boolean = inHeader && afterMark;
    const tab = lexeme.indexOf('\t');
    if (tab >= 0 && !isBlockText && !/^["'#]/.test(lexeme))
      throw new YamlError(offset + tab, 'a tab is not allowed here; use spaces');
    // Between the header of a block scalar and its text are a line break and perhaps a comment.
    inHeader = !afterMark && (/^[|>]/.test(lexeme) || (inHeader && !isBlockText));
    afterMark = false;
    offset += lexeme.length;
  }
}
