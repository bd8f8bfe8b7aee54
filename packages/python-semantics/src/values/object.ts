/** A Python object that is neither JSON nor a model: its class and its `repr`. It cannot be written as JSON. */
export class PyObject {
  /** The name of the object's class. */
  readonly className: string;
  /** `repr(object)`. */
  readonly repr: string;

  constructor(className: string, repr: string) {
    this.className = className;
    this.repr = repr;
  }
}
