/** A Python object that JSON does not know: its class and `repr`. Whatever writes it into JSON fails, as in the proxy. */
export class PyObject {
  readonly className: string;
  readonly text: string;

  constructor(className: string, text: string) {
    this.className = className;
    this.text = text;
  }
}
