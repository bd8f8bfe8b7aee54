import { lower } from './casing.ts';
import type { Machine, Step } from './machine.ts';
import type { Flags } from './syntax.ts';

/** The step for a reference to a group: it fails where the group took no part. */
export function reference(group: number, flags: Flags, machine: Machine, next: Step): Step {
  const ascii = flags.has('a');
  const same = (one: number, other: number | undefined): boolean =>
    one === other || (flags.has('i') && other !== undefined && lower(one, ascii) === lower(other, ascii));
  return (at) => {
    machine.countStep();
    const held = machine.group(group);
    return held?.every((code, index) => same(code, machine.code(at + index))) === true && next(at + held.length);
  };
}
