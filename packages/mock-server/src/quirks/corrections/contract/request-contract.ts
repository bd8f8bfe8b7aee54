import type { OperationId } from '@litellm-models/core';
import type { PyValue } from '@litellm-models/python-semantics';
import { parseQuery } from '@litellm-models/python-semantics';
import { schemaViolations } from './check-schema.ts';
import type { ContractInput, OperationInput, Parameter, Schema, Violation } from './schema.ts';

interface Input {
  readonly body: Schema | undefined;
  /** The query parameters by name. */
  readonly query: ReadonlyMap<string, Schema>;
}

/** Checks requests against the contract. */
export class RequestContract {
  readonly #schemas: ContractInput['components']['schemas'];
  readonly #inputs = new Map<string, Input>();

  constructor({ paths, components }: ContractInput) {
    this.#schemas = components.schemas;
    for (const methods of Object.values(paths)) {
      for (const operation of Object.values(methods)) {
        if (isOperation(operation)) this.#inputs.set(operation.operationId, inputOf(operation, components.parameters));
      }
    }
  }

  /** Returns the violations of the contract in a body. */
  bodyViolations(operation: OperationId, body: PyValue): Violation[] {
    const schema = this.#inputs.get(operation)?.body;
    return schema === undefined ? [] : schemaViolations(schema, body, ['body'], this.#resolve);
  }

  /** Returns the violations of the contract in a query. Unknown parameters are allowed. The last value of a repeated name counts. */
  queryViolations(operation: OperationId, query: string): Violation[] {
    const violations: Violation[] = [];
    for (const [name, text] of new Map(parseQuery(query))) {
      const schema = this.#inputs.get(operation)?.query.get(name);
      if (schema === undefined) continue;
      violations.push(...schemaViolations(schema, parameterValue(text, schema), ['query', name], this.#resolve));
    }
    return violations;
  }

  readonly #resolve = (schema: Schema): Schema => {
    let target = schema;
    while (target.$ref !== undefined) {
      const found = this.#schemas[nameOf(target.$ref)];
      if (found === undefined) throw new Error(`expected the contract to have a schema at ${target.$ref}`);
      target = found;
    }
    return target;
  };
}

function isOperation(value: unknown): value is OperationInput {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}

function inputOf(operation: OperationInput, shared: ContractInput['components']['parameters']): Input {
  const parameters = (operation.parameters ?? []).map((given): Parameter | undefined =>
    given.$ref === undefined ? given : shared[nameOf(given.$ref)],
  );
  const query = new Map<string, Schema>();
  for (const parameter of parameters) {
    if (parameter?.in === 'query' && parameter.name !== undefined) query.set(parameter.name, parameter.schema ?? {});
  }
  return { body: operation.requestBody?.content['application/json'].schema, query };
}

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** Returns the value of a query parameter. `true` and `false` are booleans if the schema allows a boolean. */
function parameterValue(text: string, { type = [] }: Schema): PyValue {
  const allowsBoolean = type === 'boolean' || type.includes('boolean');
  return allowsBoolean && (text === 'true' || text === 'false') ? text === 'true' : text;
}
