/** A Python exception that the proxy's code would see: its class's name and `str(exception)`. */
export class PythonError extends Error {
  /** `ValueError`, `TypeError`, `UnicodeEncodeError`, … */
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.name = 'PythonError';
    this.type = type;
  }
}

/** `json.JSONDecodeError`: what is wrong and where, the place counted in code points as Python does. */
export class JsonDecodeError extends PythonError {
  /** The message alone, without the place. */
  readonly msg: string;
  readonly pos: number;

  constructor(msg: string, text: string, index: number) {
    const pos = codePoints(text, index);
    const before = text.slice(0, index);
    const line = before.split('\n').length;
    const column = codePoints(before.slice(before.lastIndexOf('\n') + 1)) + 1;
    super('JSONDecodeError', `${msg}: line ${line} column ${column} (char ${pos})`);
    this.msg = msg;
    this.pos = pos;
  }
}

/** How many code points the first `end` UTF-16 units hold. */
function codePoints(text: string, end: number = text.length): number {
  let count = 0;
  for (let index = 0; index < end; index++, count++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff || index + 1 >= end) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) index++;
  }
  return count;
}
