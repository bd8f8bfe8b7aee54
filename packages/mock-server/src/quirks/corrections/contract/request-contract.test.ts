import { describe, expect, it } from 'vitest';
import { RequestContract } from './request-contract.ts';
import type { ContractInput } from './schema.ts';

const CREATE = 'addNewModelModelNewPost';
const LIST = 'modelListModelsGet';

const DOCUMENT: ContractInput = {
  paths: {
    '/model/new': {
      summary: 'not an operation',
      parameters: [],
      post: {
        operationId: CREATE,
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Alias' } } } },
      },
    },
    '/models': {
      get: {
        operationId: LIST,
        parameters: [
          { $ref: '#/components/parameters/Team' },
          { name: 'flag', in: 'query', schema: { type: ['boolean', 'null'] } },
          { name: 'text', in: 'query', schema: { type: 'string', enum: ['true', 'x'] } },
          { name: 'header', in: 'header', schema: { type: 'null' } },
          { name: 'free', in: 'query' },
        ],
      },
    },
  },
  components: {
    schemas: { Alias: { $ref: '#/components/schemas/Body' }, Body: { type: 'object', required: ['name'] } },
    parameters: { Team: { name: 'team', in: 'query', schema: { type: 'string', minLength: 1 } } },
  },
};

describe('RequestContract', () => {
  const contract = new RequestContract(DOCUMENT);

  it('checks a body against the schema of the operation, through references', () => {
    expect(contract.bodyViolations(CREATE, { name: 'a' })).toEqual([]);
    expect(contract.bodyViolations(CREATE, {})).toEqual([{ loc: ['body', 'name'], msg: 'Field required' }]);
    expect(contract.bodyViolations(LIST, {})).toEqual([]);
  });

  it('checks the last value of each known query parameter', () => {
    expect(contract.queryViolations(LIST, 'team=')).toEqual([
      { loc: ['query', 'team'], msg: 'String should have at least 1 characters' },
    ]);
    expect(contract.queryViolations(LIST, 'team=&team=a')).toEqual([]);
    expect(contract.queryViolations(LIST, 'unknown=&header=&free=x')).toEqual([]);
    expect(contract.queryViolations(CREATE, 'team=')).toEqual([]);
  });

  it('reads true and false as booleans only if the schema allows a boolean', () => {
    for (const query of ['flag=true', 'flag=false', 'text=true']) {
      expect(contract.queryViolations(LIST, query), query).toEqual([]);
    }
    for (const query of ['flag=1', 'flag=True', 'flag=', 'text=false']) {
      expect(contract.queryViolations(LIST, query), query).toHaveLength(1);
    }
  });

  it('throws for a reference to a schema that does not exist', () => {
    const broken = new RequestContract({ ...DOCUMENT, components: { schemas: {}, parameters: {} } });
    expect(() => broken.bodyViolations(CREATE, {})).toThrow('#/components/schemas/Alias');
  });
});
