import { PyObject } from '../values/object.ts';
import { repr } from '../values/repr.ts';
import { Failure, fail, type LineDraft } from './failure.ts';
import { asKwargs } from './model-class.ts';
import { dumpValue } from './py-model.ts';
import type { ModelValue } from './types.ts';
import type { Check, Validator } from './validator.ts';

/** Returns the check for a dataclass whose fields are all required. Other keys are ignored. The instance is a {@link PyObject}. */
export function dataclassCheck(className: string, fields: Readonly<Record<string, Validator>>): Check {
  return (input, state) => {
    const dict = asKwargs(input);
    if (dict === undefined) return fail('dataclass_type', input, { class_name: className });
    const lines: LineDraft[] = [];
    const fieldValues: string[] = [];
    for (const [name, { check }] of Object.entries(fields)) {
      const value: ModelValue | undefined = Object.hasOwn(dict, name) ? dict[name] : undefined;
      const checked = value === undefined ? fail('missing', input) : check(value, state);
      if (checked instanceof Failure) lines.push(...checked.at(name).lines);
      else fieldValues.push(`${name}=${repr(dumpValue(checked, {}))}`);
    }
    return lines.length > 0 ? new Failure(lines) : new PyObject(className, `${className}(${fieldValues.join(', ')})`);
  };
}
