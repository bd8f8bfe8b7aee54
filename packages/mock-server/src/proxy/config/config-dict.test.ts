import { parseConfig } from '@litellm-models/config';
import { jsonDumps } from '@litellm-models/python-semantics';
import { expect, it } from 'vitest';
import { toPyDict } from './config-dict.ts';

it('returns dates as ISO 8601, and keeps the types of numbers', () => {
  const yaml = `
model_list:
  - model_name: m
    litellm_params:
      model: openai/gpt-4o
      numbers: [1, 1.0, 12345678901234567890]
      dates: { day: 2024-05-13, time: 2024-05-13 12:30:00Z }
      other: [null, true, text]
`;
  const [entry] = parseConfig(yaml).config?.model_list ?? [];
  const { litellm_params: params } = toPyDict(entry ?? {});
  expect(jsonDumps(params ?? null)).toBe(
    '{"model": "openai/gpt-4o", "numbers": [1, 1.0, 12345678901234567890], ' +
      '"dates": {"day": "2024-05-13", "time": "2024-05-13T12:30:00+00:00"}, "other": [null, true, "text"]}',
  );
});

it('returns a copy', () => {
  const mapping = { a: [{ b: 1 }] };
  const copy = toPyDict(mapping);
  mapping.a[0] = { b: 2 };
  expect(copy).toEqual({ a: [{ b: 1 }] });
});
