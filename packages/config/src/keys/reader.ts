import { describeValue } from '../checks/accepts.ts';
import type { Report } from '../checks/report.ts';
import type { ConfigIssueCode, ConfigPath } from '../issue.ts';
import { showKey } from '../issue.ts';
import { nearest } from '../suggest.ts';
import { type ConfigMapping, type ConfigValue, isMapping, own } from '../yaml/values.ts';

/** Reads typed fields out of one mapping and reports what is wrong with them. What cannot be read is undefined. */
export class FieldReader {
  private readonly mapping: ConfigMapping;
  private readonly path: ConfigPath;
  private readonly report: Report;

  constructor(mapping: ConfigMapping, path: ConfigPath, report: Report) {
    this.mapping = mapping;
    this.path = path;
    this.report = report;
  }

  fail(field: string, code: ConfigIssueCode, message: string): undefined {
    this.report.add({ code, effect: 'refused', path: [...this.path, field], message });
    return undefined;
  }

  /** A field's value; null counts as not there. */
  private get(field: string): ConfigValue | undefined {
    return own(this.mapping, field) ?? undefined;
  }

  optionalText(field: string): string | undefined {
    return this.get(field) === undefined ? undefined : this.text(field);
  }

  text(field: string): string | undefined {
    const value = this.get(field);
    if (typeof value === 'string' && value !== '') return value;
    return value === undefined
      ? this.fail(field, 'missing_field', 'missing; expected a string')
      : this.fail(field, 'wrong_type', `expected a string that is not empty, found ${describeValue(value)}`);
  }

  word<T extends string>(field: string, words: readonly T[], code: ConfigIssueCode): T | undefined {
    const value = this.text(field);
    if (value === undefined) return undefined;
    const known = words.find((word) => word === value);
    if (known !== undefined) return known;
    const meant = nearest(value, words);
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
    return this.fail(field, code, `expected one of ${words.join(', ')}, found another word${hint}`);
  }

  texts(field: string): string[] {
    const list = this.list(field);
    const wrong = list.findIndex((item) => typeof item !== 'string');
    if (wrong >= 0)
      this.report.add({
        code: 'wrong_type',
        effect: 'refused',
        path: [...this.path, field, wrong],
        message: `expected a string, found ${describeValue(list[wrong] ?? null)}`,
      });
    return list.filter((item) => typeof item === 'string');
  }

  /** Reads each item of a list of mappings. */
  each<T>(field: string, read: (item: FieldReader) => T | undefined): T[] {
    return this.list(field).flatMap((item, index) => {
      const path = [...this.path, field, index];
      if (isMapping(item)) return read(new FieldReader(item, path, this.report)) ?? [];
      this.report.add({
        code: 'wrong_type',
        effect: 'refused',
        path,
        message: `expected a mapping, found ${describeValue(item)}`,
      });
      return [];
    });
  }

  /** Warns about fields that are near misses of known ones. */
  known(fields: readonly string[]): void {
    for (const key of Object.keys(this.mapping)) {
      const meant = fields.includes(key) ? undefined : nearest(key, fields);
      if (meant === undefined) continue;
      const message = `unknown field "${showKey(key)}", did you mean "${meant}"?`;
      this.report.add({ code: 'misspelt_field', severity: 'warning', path: [...this.path, key], atKey: true, message });
    }
  }

  private list(field: string): ConfigValue[] {
    const value = this.get(field) ?? [];
    if (Array.isArray(value)) return value;
    this.fail(field, 'wrong_type', `expected a list, found ${describeValue(value)}`);
    return [];
  }
}
