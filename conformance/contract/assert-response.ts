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
import { ExtraKeys, withoutWrittenValues } from './extra-keys.ts';
import { PropertyDeclarations } from './property-declarations.ts';
import { SchemaValidator } from './schema-validator.ts';
import { unroutedViolations } from './unrouted-responses.ts';

/** A response to check against the contract, with its operation, or with its method and path. */
export interface ResponseToCheck {
  readonly operation?: string;
  readonly method?: string;
  /** The percent-encoded path of the request. A query is ignored. */
  readonly path?: string;
  readonly status: number;
  /** The `content-type` header, with its parameters; `null` or `undefined` if there is no body. */
  readonly contentType?: string | null | undefined;
  /** The parsed JSON, or the text if it is not JSON. */
  readonly body: unknown;
  /** Keys that clients wrote into `litellm_params` or `model_info`: `extraKeysOf(config, ...bodies)`. */
  readonly extraKeys?: Iterable<string> | undefined;
}

/** Fields of `litellm_params` and `model_info` that every response has, so that they are checked even if a client wrote them. */
const ALWAYS_CHECKED: ReadonlySet<string> = new Set(['id', 'db_model', 'model']);

interface Checks {
  readonly validator: SchemaValidator;
  readonly declarations: PropertyDeclarations;
}

function createChecks(document: ContractDocument, id: string): Checks {
  const validator = new SchemaValidator(document, id);
  return { validator, declarations: new PropertyDeclarations(document, validator) };
}

/** Created on first use: compiling the schemas takes time. */
let checksByDocument: Map<ContractDocument, Checks> | undefined;

function checksFor(document: ContractDocument): Checks {
  checksByDocument ??= new Map([
    [modelManagement, createChecks(modelManagement, 'model-management')],
    [auxiliary, createChecks(auxiliary, 'auxiliary')],
  ]);
  const checks = checksByDocument.get(document);
  if (!checks) throw new Error('expected the document to be modelManagement or auxiliary, got another one');
  return checks;
}

function locateOperation({ operation: id, method, path }: ResponseToCheck): LocatedOperation | undefined {
  if (id !== undefined) {
    const operation = operationById(id);
    if (!operation) throw new Error(`the contract has no operation "${id}"`);
    return operation;
  }
  if (method === undefined || path === undefined)
    throw new Error('expected a response with an operation, or with a method and a path');
  return findOperation(method, path);
}

function operationViolations({ document, operation }: LocatedOperation, response: ResponseToCheck): string[] {
  const { operationId } = operation;
  const declared = operation.responses[String(response.status)];
  if (!declared) return [`${operationId} does not declare status ${response.status}`];
  const { content } = resolve(document, declared) as ResponseObject;
  const mediaType = (response.contentType ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  const schema: JsonObject | undefined = content?.[mediaType]?.schema;
  if (!schema) return [`${operationId} ${response.status} does not declare the content type "${mediaType}"`];
  const { validator, declarations } = checksFor(document);
  const check = (body: Json | undefined): string[] => [
    ...validator.violations(schema, body),
    ...declarations
      .undeclared([schema], body, new Set(response.extraKeys))
      .map((path) => `${path} is a property that the contract does not declare`),
  ];
  const { body, extraKeys } = response;
  const violations = check(body as Json);
  // The proxy returns written values unchanged, even those whose type the contract restricts: check again without them.
  return violations.length > 0 && extraKeys instanceof ExtraKeys
    ? check(withoutWrittenValues(body as Json, extraKeys, ALWAYS_CHECKED))
    : violations;
}

/** Returns how a response violates the contract, one line for each violation. */
export function contractViolations(response: ResponseToCheck): string[] {
  const operation = locateOperation(response);
  return operation ? operationViolations(operation, response) : unroutedViolations(response);
}

/**
 * Asserts that a response matches the contract: its status, content type and body, without undeclared properties.
 *
 * @throws {Error} listing every violation
 *
 * @example
 * assertMatchesContract({ method: 'POST', path: '/model/new', status: 200, contentType: 'application/json', body, extraKeys: extraKeysOf(sent) });
 */
export function assertMatchesContract(response: ResponseToCheck): void {
  const violations = contractViolations(response);
  if (violations.length === 0) return;
  const { operation, method, path, status } = response;
  const request = operation ?? `${method} ${path}`;
  throw new Error(
    `${request}: the response with status ${status} violates the contract:\n  ${violations.join('\n  ')}`,
  );
}

/**
 * Asserts that a `Response` matches the contract, as {@link assertMatchesContract} does. The body of `response` can still be read.
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
  assertMatchesContract({ method: request.method, path, status: response.status, contentType, body, extraKeys });
}
