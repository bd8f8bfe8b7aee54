import { pyFloat } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ModelRow } from '../../proxy/state/model-row.ts';
import { rowFromText, rowToText } from './row-text.ts';

const ROW: ModelRow = {
  modelId: 'a',
  modelName: 'gpt-4o',
  params: { model: 'c2VhbGVk', rpm: 3, timeout: pyFloat(30) },
  secrets: new Map([['c2VhbGVk', 'openai/gpt-4o']]),
  info: { id: 'a', db_model: true },
  createdBy: 'creator',
  updatedBy: 'updater',
  blocked: false,
  createdAt: 1_700_000_000_000,
  updatedAt: 1_700_000_000_001,
};

it('restores any row', () => {
  const string = fc.string({ unit: 'binary' });
  const value = fc.oneof(
    string,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true }).map(pyFloat),
    fc.bigInt().filter((n) => n > 2n ** 60n),
  );
  fc.assert(
    fc.property(
      string,
      fc.dictionary(string, value),
      fc.array(fc.tuple(string, string)),
      (modelId, params, secrets) => {
        const row = { ...ROW, modelId, params: { ...params }, secrets: new Map(secrets), blocked: modelId.length > 3 };
        expect(rowFromText(rowToText(row))).toEqual(row);
      },
    ),
  );
});

it.each([
  ['5', 'expected the row to be an object'],
  [rowToText(ROW).replace('"gpt-4o"', '5'), 'expected name to be a string'],
  [rowToText(ROW).replace('"openai/gpt-4o"', 'null'), 'expected secrets to be a string'],
  [rowToText(ROW).replace('1700000000001', '"now"'), 'expected updatedAt to be a number'],
  [rowToText(ROW).replace('"info"', '"other"'), 'expected info to be an object'],
])('rejects %s', (text, message) => {
  expect(() => rowFromText(text)).toThrow(new TypeError(message));
});
