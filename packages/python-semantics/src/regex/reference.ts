import { lower } from './casing.ts';
import type { Machine, Step } from './machine.ts';
import type { Flags } from './syntax.ts';

/** Returns the step for a reference to a group. It fails where the group did not match. */
export function reference(group: number, flags: Flags, machine: Machine, next: Step): Step {
  const ascii = flags.has('a');
  const isSame = (one: number, other: number | undefined): boolean =>
    one === other || (flags.has('i') && other !== undefined && lower(one, ascii) === lower(other, ascii));
  return (at) => {
    machine.countStep();
    const captured = machine.group(group);
    return (
      captured?.every((code, index) => isSame(code, machine.code(at + index))) === true && next(at + captured.length)
    );
  };
}
