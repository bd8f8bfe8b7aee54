import { expect, it } from 'vitest';
import { errorOf } from '../../../test/emulated-proxy.ts';
import { checkContract } from './check-contract.ts';
import { RequestContract } from './contract/request-contract.ts';

const CREATE = 'addNewModelModelNewPost';
const contract = new RequestContract({
  paths: {
    '/model/new': {
      post: {
        operationId: CREATE,
        parameters: [{ name: 'flag', in: 'query', schema: { type: 'boolean' } }],
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
  components: { schemas: {}, parameters: {} },
});

it('returns 422 with every violation, those of the query first', () => {
  const check = () => checkContract(contract, CREATE, { kind: 'json', value: 5 }, 'flag=x');
  expect(errorOf(check)).toEqual({
    status: 422,
    body: {
      detail: [
        { type: 'value_error', loc: ['query', 'flag'], msg: 'Input should be of type boolean' },
        { type: 'value_error', loc: ['body'], msg: 'Input should be of type object' },
      ],
    },
  });
});

it('accepts valid input, and leaves a body that is missing or not JSON to the release', () => {
  for (const body of [{ kind: 'json', value: {} }, { kind: 'missing' }, { kind: 'bytes', text: 'x' }] as const) {
    expect(() => checkContract(contract, CREATE, body, 'flag=true')).not.toThrow();
  }
});
