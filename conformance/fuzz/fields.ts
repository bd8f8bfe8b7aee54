import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON Schema of a field in the proxy's own OpenAPI document, as far as the generator uses it. */
export interface FieldSchema {
  type?: string;
  enum?: string[];
  format?: string;
  anyOf?: FieldSchema[];
  items?: FieldSchema;
  $ref?: string;
}

/** The fields of requests that a release declares. */
export interface RequestFields {
  /** Fields of `litellm_params`. */
  params: Readonly<Record<string, FieldSchema>>;
  /** Fields of `model_info`. */
  info: Readonly<Record<string, FieldSchema>>;
  /** Query parameters by path. */
  query: Readonly<Record<string, readonly { name: string; schema: FieldSchema }[]>>;
}

interface OpenApiDocument {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string; schema: FieldSchema }[] }>>;
  components: { schemas: Record<string, { properties?: Record<string, FieldSchema> }> };
}

/**
 * Reads the fields of a release from `openapi/upstream`. Leaves out those that the mock does not emulate: fields that make the
 * proxy access the network or the file system, `mock_response`, which gets the current time if it is an object, and
 * `client_version`, whose response is the model list of another product.
 */
export function readFields(release: string): RequestFields {
  const file = join(import.meta.dirname, '..', '..', 'openapi', 'upstream', `litellm-${release}.json`);
  const { components, paths } = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
  const properties = (name: string): Record<string, FieldSchema> => components.schemas[name]?.properties ?? {};
  const params = Object.fromEntries(
    Object.entries(properties('LiteLLM_Params')).filter(([name]) => !EXCLUDED_PARAMS.test(name)),
  );
  const query = Object.fromEntries(
    Object.entries(paths).flatMap(([path, { get }]) =>
      get === undefined
        ? []
        : [
            [
              path,
              (get.parameters ?? []).filter(
                (parameter) => parameter.in === 'query' && parameter.name !== 'client_version',
              ),
            ],
          ],
    ),
  );
  return { params, info: properties('ModelInfo'), query };
}

const EXCLUDED_PARAMS =
  /_router_|^auto_router|^mock_response$|identity|keycloak|issuer|federation|azure_(username|password|scope)|^tenant_id$|^client_/;

/** Returns the JSON types that a schema allows, `null` among them if the field is nullable, or `any`. */
export function jsonTypesOf(schema: FieldSchema): string[] {
  if (schema.anyOf) return schema.anyOf.flatMap(jsonTypesOf);
  if (schema.$ref) return ['object'];
  return [schema.type ?? 'any'];
}
