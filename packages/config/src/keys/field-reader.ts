import { getKey } from '@litellm-models/python-semantics';
import { wrongType } from '../checks/type-messages.ts';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import type { ConfigIssueCode } from '../issues/issue.ts';
import type { IssueList } from '../issues/issue-list.ts';
import { nearest } from '../issues/nearest.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';

/** Reads the fields of one mapping. An invalid field is reported and read as undefined; null is read as a missing field. */
export class FieldReader {
  readonly #mapping: ConfigMapping;
  readonly #path: ConfigPath;
  readonly #issues: IssueList;

  constructor(mapping: ConfigMapping, path: ConfigPath, issues: IssueList) {
    this.#mapping = mapping;
    this.#path = path;
    this.#issues = issues;
  }

  /** Reports an error. `problem` follows the name of the field: `is missing`. */
  fail(field: string, code: ConfigIssueCode, problem: string): undefined {
    const path = [...this.#path, field];
    this.#issues.add({ code, effect: 'startup_fails', path, message: `${formatPath(path)} ${problem}` });
  }

  /** A string that is not empty. */
  string(field: string): string | undefined {
    const value = this.#get(field);
    if (typeof value === 'string' && value !== '') return value;
    if (value === undefined) return this.fail(field, 'missing_field', 'is missing; set it to a string');
    this.#addWrongType([...this.#path, field], 'string', value);
    return undefined;
  }

  optionalString(field: string): string | undefined {
    return this.#get(field) === undefined ? undefined : this.string(field);
  }

  /** One of the allowed strings. */
  oneOf<T extends string>(field: string, allowed: readonly T[]): T | undefined {
    const value = this.string(field);
    if (value === undefined) return undefined;
    const found = allowed.find((word) => word === value);
    if (found !== undefined) return found;
    const path = [...this.#path, field];
    const message = wrongType({ path, types: allowed.map((word) => `(${word})`), value });
    this.#issues.add({ code: 'invalid_value', effect: 'startup_fails', path, message });
    return undefined;
  }

  /** A list of strings; an empty list if the field is missing. */
  strings(field: string): string[] {
    const list = this.#list(field);
    const invalid = list.findIndex((item) => typeof item !== 'string');
    if (invalid >= 0) this.#addWrongType([...this.#path, field, invalid], 'string', list[invalid] ?? null);
    return list.filter((item) => typeof item === 'string');
  }

  /** A list of mappings, each read by `read`; an empty list if the field is missing. */
  mappings<T>(field: string, read: (item: FieldReader) => T | undefined): T[] {
    return this.#list(field).flatMap((item, index) => {
      const path = [...this.#path, field, index];
      if (isMapping(item)) return read(new FieldReader(item, path, this.#issues)) ?? [];
      this.#addWrongType(path, 'object', item);
      return [];
    });
  }

  /** Adds a warning for each field that is probably a misspelled one of these. */
  checkNames(known: readonly string[]): void {
    for (const key of Object.keys(this.#mapping)) {
      const meant = known.includes(key) ? undefined : nearest(key, known);
      if (meant === undefined) continue;
      const path = [...this.#path, key];
      const message = `unknown field ${formatPath(path)}; did you mean "${meant}"?`;
      this.#issues.add({ code: 'unknown_field', severity: 'warning', path, atKey: true, message });
    }
  }

  #get(field: string): ConfigValue | undefined {
    return getKey(this.#mapping, field) ?? undefined;
  }

  #list(field: string): ConfigValue[] {
    const value = this.#get(field) ?? [];
    if (Array.isArray(value)) return value;
    this.#addWrongType([...this.#path, field], 'array', value);
    return [];
  }

  #addWrongType(path: ConfigPath, type: string, value: ConfigValue): void {
    const message = wrongType({ path, types: [type], value });
    this.#issues.add({ code: 'wrong_type', effect: 'startup_fails', path, message });
  }
}
