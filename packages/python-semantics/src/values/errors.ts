import { codePointLength } from '../text/string-methods.ts';

/**
 * A Python exception: the name of its class, and `str(exception)` as the message.
 *
 * @example
 * new PythonError('ValueError', 'year 0 is out of range').type; // 'ValueError'
 */
export class PythonError extends Error {
  /** The name of the exception's class: `ValueError`, `TypeError`, `UnicodeEncodeError`, … */
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.name = 'PythonError';
    this.type = type;
  }
}

/** `json.JSONDecodeError`: what is wrong with a JSON document, and where. */
export class JsonDecodeError extends PythonError {
  /** The message without the position. */
  readonly msg: string;
  /** The position in code points, starting at 0. */
  readonly pos: number;

  /**
   * @param msg the message without the position
   * @param text the whole document
   * @param index the position in UTF-16 code units
   */
  constructor(msg: string, text: string, index: number) {
    const pos = codePointLength(text, index);
    const before = text.slice(0, index);
    const line = before.split('\n').length;
    const column = codePointLength(before.slice(before.lastIndexOf('\n') + 1)) + 1;
    super('JSONDecodeError', `${msg}: line ${line} column ${column} (char ${pos})`);
    this.msg = msg;
    this.pos = pos;
  }
}
