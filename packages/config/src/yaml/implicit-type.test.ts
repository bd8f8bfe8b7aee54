import { describe, expect, test } from 'vitest';
import { type ImplicitType, implicitType } from './implicit-type.ts';

describe('returns the type of an unquoted scalar as PyYAML does', () => {
  test.each<[ImplicitType, string[]]>([
    ['bool', ['yes', 'No', 'ON', 'off', 'True']],
    ['float', ['1.0', '.5', '1.', '-1_0.5', '1.5e+3', '1:30.5', '.inf', '-.INF', '.NaN']],
    ['int', ['0', '-1', '+1', '017', '0b101', '0x1F', '1_000', '12:30:45']],
    ['null', ['', '~', 'null', 'NULL']],
    ['timestamp', ['2024-05-13', '2024-1-1T1:02:03.5+01:30', '2024-01-01 10:00:00Z']],
    ['merge', ['<<']],
    ['value', ['=']],
    ['str', ['a', 'yEs', '1e-6', '1.5e3', '08', '0o17', '1:60', '2024-1-1', '+.nan', 'y', 'nUll', '==']],
  ])('%s', (type, sources) => {
    expect(sources.filter((source) => implicitType(source) !== type)).toEqual([]);
  });
});
