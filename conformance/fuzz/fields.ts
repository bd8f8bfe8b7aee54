import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a JSON Schema of the proxy's own document says of a field; only what the generator asks. */
export interface Shape {
  type?: string;
  enum?: string[];
  format?: string;
  anyOf?: Shape[];
  items?: Shape;
  $ref?: string;
}

/** The fields of the bodies, as the release itself declares them. */
export interface Fields {
  params: Readonly<Record<string, Shape>>;
  info: Readonly<Record<string, Shape>>;
  /** Query parameters by path. */
  query: Readonly<Record<string, readonly { name: string; schema: Shape }[]>>;
}

interface Document {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string; schema: Shape }[] }>>;
  components: { schemas: Record<string, { properties?: Record<string, Shape> }> };
}

/** Reads the fields from `openapi/upstream`. Those whose use reaches out of the process (token endpoints, files, routers of their own) are left out,
 * and `mock_response`, which as an object is given the time of day; `client_version`, whose answer is another product's catalogue, too. */
export function readFields(profile: string): Fields {
  const file = join(import.meta.dirname, '..', '..', 'openapi', 'upstream', `litellm-${profile}.json`);
  const { components, paths } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const properties = (name: string): Record<string, Shape> => components.schemas[name]?.properties ?? {};
  const params = Object.fromEntries(
    Object.entries(properties('LiteLLM_Params')).filter(([name]) => !OUTSIDE.test(name)),
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

const OUTSIDE =
  /_router_|^auto_router|^mock_response$|identity|keycloak|issuer|federation|azure_(username|password|scope)|^tenant_id$|^client_/;

/** The JSON types that a shape takes; `null` among them where it is optional. */
export function typesOf(shape: Shape): string[] {
  if (shape.anyOf) return shape.anyOf.flatMap(typesOf);
  if (shape.$ref) return ['object'];
  return [shape.type ?? 'any'];
}
