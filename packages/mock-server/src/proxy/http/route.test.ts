import { operations } from '@litellm-models/core';
import { unquote } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath, findRoute } from './route.ts';

const EXACT = Object.values(operations).filter(({ path }) => !path.includes('{'));
const PATCH = operations.patchModelModelModelIdUpdatePatch;
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'];

/** A model id without a slash. */
const modelId = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((id) => !/[/\ud800-\udfff]/.test(id));

/** Percent-encodes every byte. */
const encodeAll = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

describe('findRoute', () => {
  it.each(EXACT)('finds $method $path, percent-encoded or not', (operation) => {
    const { method, path } = operation;
    expect(findRoute(method, path)).toEqual({ type: 'operation', operation, modelId: '' });
    expect(findRoute(method, `/${encodeAll(path.slice(1))}`)).toEqual({ type: 'operation', operation, modelId: '' });
  });

  it('finds a PATCH of any model id without a slash, and decodes the id', () => {
    fc.assert(
      fc.property(modelId, fc.boolean(), (id, encodesAll) => {
        const path = `/model/${encodesAll ? encodeAll(id) : encodeURIComponent(id)}/update`;
        expect(findRoute('PATCH', path)).toEqual({ type: 'operation', operation: PATCH, modelId: id });
      }),
    );
  });

  it.each(['/model//update', '/model/update/update/update', '/model/a/b/update', '/model/a%2Fb/update'])(
    'does not find %s',
    (path) => {
      expect(findRoute('PATCH', path)).toEqual({ type: 'notFound' });
    },
  );

  it('returns the right method for any other method', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), fc.constantFrom(...EXACT, PATCH), (method, operation) => {
        fc.pre(method !== operation.method);
        const path = operation.path.replace('{model_id}', 'x');
        expect(findRoute(method, path)).toEqual({ type: 'wrongMethod', allow: operation.method });
      }),
    );
  });

  it('redirects from a path with extra slashes at the end, for every method', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS),
        fc.constantFrom(...EXACT.map(({ path }) => path), '/model/x/update'),
        fc.integer({ min: 1, max: 3 }),
        (method, path, slashes) => {
          expect(findRoute(method, path + '/'.repeat(slashes))).toEqual({ type: 'redirect', path });
        },
      ),
    );
  });

  it('does not find a path that is not the path of an operation', () => {
    const known = new Set(EXACT.map(({ path }) => path));
    const segment = fc.constantFrom('model', 'v1', 'models', 'new', 'info', 'update', 'Model', 'x', '');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
        const path = `/${segments.join('/')}`;
        const withoutSlashes = path.replace(/\/+$/, '');
        const isPatch = segments.length >= 3 && /^\/model\/[^/]+\/update$/.test(withoutSlashes);
        fc.pre(!known.has(path) && !known.has(withoutSlashes) && !isPatch);
        expect(findRoute('GET', path)).toEqual({ type: 'notFound' });
      }),
    );
  });
});

describe('decodePath', () => {
  it('decodes as Python’s unquote does', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.integer({ min: 0, max: 255 }).map((byte) => `%${byte.toString(16).padStart(2, '0')}`),
      fc.constantFrom('%', '%4', '%zz', '%e2%82', '%E2%82%AC', 'ü'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        expect(decodePath(parts.join(''))).toBe(unquote(parts.join('')));
      }),
    );
  });
});
