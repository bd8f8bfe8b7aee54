import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../decisions');
const decisions = globSync('*.md', { cwd: folder })
  .sort()
  .map((file) => ({ file, lines: readFileSync(join(folder, file), 'utf8').trimEnd().split('\n') }));

/** Returns the sections of a decision as heading and text. */
function sectionsOf(lines: readonly string[]): [heading: string, text: string][] {
  return lines
    .join('\n')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...rest] = section.split('\n');
      return [heading, rest.join('\n').trim()];
    });
}

describe('the decisions', () => {
  it('are numbered 0001, 0002, … without a gap or a duplicate', () => {
    const numbers = decisions.map(({ file }) => file.slice(0, 4));
    expect(numbers).toEqual(decisions.map((_, index) => String(index + 1).padStart(4, '0')));
  });

  it('link only to decisions that exist', () => {
    const links = decisions.flatMap(({ lines }) => [...lines.join('\n').matchAll(/\]\((\d{4}-[^)]+)\)/g)]);
    const files = new Set(decisions.map(({ file }) => basename(file)));
    expect(links.map(([, link]) => link).filter((link) => !files.has(String(link)))).toEqual([]);
  });
});

describe.each(decisions)('$file', ({ file, lines }) => {
  it('starts with its number and a title', () => {
    expect(lines[0]).toMatch(new RegExp(`^# ${file.slice(0, 4)} \\S.*\\S$`));
  });

  it('has a date', () => {
    const [, date] = /^Date: (\d{4}-\d\d-\d\d)(?:\. Superseded by \[\d{4}\]\(\S+\)\.)?$/.exec(lines[2] ?? '') ?? [];
    expect(new Date(String(date)).toISOString().slice(0, 10)).toBe(date);
  });

  it('says what was chosen, why, and what was rejected', () => {
    const sections = sectionsOf(lines);
    expect(sections.map(([heading]) => heading)).toEqual(['Chosen', 'Why', 'Rejected']);
    expect(sections.filter(([, text]) => text === '')).toEqual([]);
  });

  it('has 10 to 25 lines', () => {
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(lines.length).toBeLessThanOrEqual(25);
  });
});
