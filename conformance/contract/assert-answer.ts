import {
  auxiliary,
  type ContractDocument,
  findOperation,
  type Json,
  type JsonObject,
  type LocatedOperation,
  modelManagement,
  operationById,
  type ResponseObject,
  resolve,
} from './document.ts';
import { ExtraKeys, withoutRepeated } from './extra-keys.ts';
import { NamedProperties } from './named-properties.ts';
import { outsideFaults } from './outside.ts';
import { SchemaValidator } from './schema-validator.ts';

/** An answer to hold against the contract. Give the operation, or method and path. */
export interface Answer {
  readonly operation?: string;
  readonly method?: string;
  /** As it was asked, percent-encoded; a query is ignored. */
  readonly path?: string;
  readonly status: number;
  /** As it came, parameters and all; `null` or left away where there is no body. */
  readonly contentType?: string | null | undefined;
  /** JSON as it was parsed; anything else as text. */
  readonly body: unknown;
  /** Keys that were written into `litellm_params` or `model_info`: `extraKeysOf(config, ...bodies)`. */
  readonly extraKeys?: Iterable<string> | undefined;
}

/** Fields of what was written that every answer has. */
const REQUIRED: ReadonlySet<string> = new Set(['id', 'db_model', 'model']);

interface Checks {
  readonly validator: SchemaValidator;
  readonly names: NamedProperties;
}

function checksOf(document: ContractDocument, id: string): Checks {
  const validator = new SchemaValidator(document, id);
  return { validator, names: new NamedProperties(document, validator) };
}

let made: Map<ContractDocument, Checks> | undefined;

function checksFor(document: ContractDocument): Checks {
  made ??= new Map([
    [modelManagement, checksOf(modelManagement, 'model-management')],
    [auxiliary, checksOf(auxiliary, 'auxiliary')],
  ]);
  const checks = made.get(document);
  if (!checks) throw new Error('Only the contract and its auxiliary document can be checked against.');
  return checks;
}

function located(answer: Answer): LocatedOperation | undefined {
  if (answer.operation !== undefined) {
    const found = operationById(answer.operation);
    if (!found) throw new Error(`The contract has no operation ${answer.operation}.`);
    return found;
  }
  if (answer.method === undefined || answer.path === undefined)
    throw new Error('An answer needs an operation, or a method and a path.');
  return findOperation(answer.method, answer.path);
}

function operationFaults({ document, operation }: LocatedOperation, answer: Answer): string[] {
  const declared = operation.responses[String(answer.status)];
  if (!declared) return [`${operation.operationId} does not declare status ${answer.status}`];
  const response = resolve(document, declared) as ResponseObject;
  const mediaType = (answer.contentType ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  const schema: JsonObject | undefined = response.content?.[mediaType]?.schema;
  if (!schema) return [`${operation.operationId} ${answer.status} does not declare the content type "${mediaType}"`];
  const { validator, names } = checksFor(document);
  const faultsOf = (body: Json | undefined): string[] => [
    ...validator.faults(schema, body),
    ...names
      .unnamed([schema], body, new Set(answer.extraKeys))
      .map((path) => `${path} is a property that the contract does not name`),
  ];
  const faults = faultsOf(answer.body as Json);
  // What was written comes back as it was, even where the proxy has no type for it and the contract has.
  return faults.length > 0 && answer.extraKeys instanceof ExtraKeys
    ? faultsOf(withoutRepeated(answer.body as Json, answer.extraKeys, REQUIRED))
    : faults;
}

/** What in an answer the contract does not say, one line each; none where it is right. */
export function answerFaults(answer: Answer): string[] {
  const operation = located(answer);
  return operation ? operationFaults(operation, answer) : outsideFaults(answer);
}

/**
 * Throws where an answer is not what the contract says: wrong status, content type or body, or a property without a name.
 *
 * @example
 * assertAnswer({ method: 'POST', path: '/model/new', status: 200, contentType: 'application/json', body, extraKeys: extraKeysOf(sent) });
 */
export function assertAnswer(answer: Answer): void {
  const faults = answerFaults(answer);
  if (faults.length === 0) return;
  const what = answer.operation ?? `${answer.method} ${answer.path}`;
  throw new Error(`${what} → ${answer.status} is not what the contract says:\n  ${faults.join('\n  ')}`);
}

/**
 * `assertAnswer` for a `Response`, which stays readable.
 *
 * @example
 * await assertResponse({ method: 'GET', url: request.url }, response, { extraKeys });
 */
export async function assertResponse(
  request: { readonly method: string; readonly url: string },
  response: Response,
  { extraKeys }: { readonly extraKeys?: Iterable<string> } = {},
): Promise<void> {
  const text = await response.clone().text();
  const contentType = response.headers.get('content-type');
  const body: unknown = /json/.test(contentType ?? '') && text !== '' ? JSON.parse(text) : text;
  const path = new URL(request.url, 'http://localhost').pathname;
  assertAnswer({ method: request.method, path, status: response.status, contentType, body, extraKeys });
}
