import { PythonError } from '@litellm-models/python-semantics';

/** A request sets a parameter that no caller may set. The proxy reports it as a failed authentication. */
export class RejectedRequest extends PythonError {
  override name = 'RejectedRequest';

  constructor(reason: string) {
    super('ValueError', `Rejected Request: ${reason}`);
  }
}
