import { Lexer } from 'yaml';
import { YamlProblem } from './problem.ts';

// What PyYAML's reader lets through; everything else it refuses before it reads.
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Refuses what PyYAML's reader and scanner refuse and the parser here would let pass. */
export function checkCharacters(text: string, tabs: boolean): void {
  const bad = NOT_PRINTABLE.exec(text);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new YamlProblem(
      bad.index,
      `the character U+${code}`,
      'printable characters; write it as an escape in double quotes',
    );
  }
  if (!tabs && text.includes('\t')) checkTabs(text);
}

/** Marks that the lexer yields and that are no part of the text: document, scalar, end of flow. */
const SCALAR_MARK = '\x1f';
const MARKS: ReadonlySet<string> = new Set(['\x02', SCALAR_MARK, '\x18']);

/** A tab may stand in quotes, in a block scalar and in a comment, and nowhere else. */
function checkTabs(text: string): void {
  let offset = 0;
  let header = false;
  let marked = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) {
      marked = lexeme === SCALAR_MARK;
      continue;
    }
    const blockText: boolean = header && marked;
    const tab = lexeme.indexOf('\t');
    if (tab >= 0 && !blockText && !/^["'#]/.test(lexeme))
      throw new YamlProblem(offset + tab, 'a tab', 'spaces: YAML allows no tab between its parts');
    // The text of a block scalar comes after its header, a comment perhaps, and a line break.
    header = !marked && (/^[|>]/.test(lexeme) || (header && !blockText));
    marked = false;
    offset += lexeme.length;
  }
}
