import { isInCategory } from './category.ts';
import type { Machine } from './machine.ts';
import type { Flags, Position } from './syntax.ts';

const NEWLINE = 10;

/** Whether `^`, `$`, `\A`, `\Z`, `\b` or `\B` matches at an index. In an empty string, neither `\b` nor `\B` matches. */
export function isAt(position: Position, at: number, machine: Machine, flags: Flags): boolean {
  switch (position) {
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
  return code !== undefined && isInCategory('word', code, flags.has('a'));
}
