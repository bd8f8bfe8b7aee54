/** The hand-written OpenAPI documents, and the files that are generated from each. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export const OPENAPI_DIRECTORY: URL = new URL('../../../openapi/', import.meta.url);
export const GENERATED_DIRECTORY: URL = new URL('../src/generated/', import.meta.url);

/** A document: its source file, and the names of the files that are generated from it. */
export interface ContractDocument {
  readonly source: string;
  readonly types: string;
  readonly json: string;
  readonly operations: string;
  /** The name under which the operations table is exported. */
  readonly operationsName: string;
}

export const DOCUMENTS: readonly ContractDocument[] = [
  {
    source: 'model-management.yaml',
    types: 'model-management.ts',
    json: 'openapi.json',
    operations: 'operations.ts',
    operationsName: 'operations',
  },
  {
    source: 'auxiliary.yaml',
    types: 'auxiliary.ts',
    json: 'auxiliary.json',
    operations: 'auxiliary-operations.ts',
    operationsName: 'auxiliaryOperations',
  },
];

/** Reads a hand-written document and returns it as plain data. */
export async function readDocument(document: ContractDocument): Promise<Record<string, unknown>> {
  return parse(await readFile(new URL(document.source, OPENAPI_DIRECTORY), 'utf8'), { maxAliasCount: -1 });
}
