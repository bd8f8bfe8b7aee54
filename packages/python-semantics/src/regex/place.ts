import { isOf } from './category.ts';
import type { Machine } from './machine.ts';
import type { Flags, Place } from './syntax.ts';

const NEWLINE = 10;

/** Whether a position of a machine's text is such a place; no place of an empty text is a boundary or none. */
export function isAt(place: Place, at: number, machine: Machine, flags: Flags): boolean {
  switch (place) {
    case 'text-begin':
      return at === 0;
    case 'text-end':
      return at === machine.end;
    case 'begin':
      return at === 0 || (flags.has('m') && machine.code(at - 1) === NEWLINE);
    case 'end':
      if (at === machine.end) return true;
      return machine.code(at) === NEWLINE && (flags.has('m') || at === machine.end - 1);
    case 'boundary':
      return machine.end > 0 && isBoundary(at, machine, flags);
    case 'no-boundary':
      return machine.end > 0 && !isBoundary(at, machine, flags);
  }
}

function isBoundary(at: number, machine: Machine, flags: Flags): boolean {
  return isWord(machine.code(at - 1), flags) !== isWord(machine.code(at), flags);
}

function isWord(code: number | undefined, flags: Flags): boolean {
  return code !== undefined && isOf('word', code, flags.has('a'));
}
