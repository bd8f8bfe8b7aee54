import type { Compiler, ModelRules, ModelSchema, Rules } from '@litellm-models/python-semantics/pydantic';
import { instantiate } from '@litellm-models/python-semantics/pydantic';
import type { ReleaseSchemas } from '../types.ts';
import { fieldRules } from './fields.ts';
import { initOf } from './inits.ts';
import { afterRules, beforeRules } from './models.ts';

/** The hand-written rules for the schemas of a release. `compiler` is called only when a rule runs. */
export function rulesFor(file: ReleaseSchemas, compiler: () => Compiler): Rules {
  return {
    fields: fieldRules,
    modelRules: (name, schema) => modelRules(name, schema, file, compiler),
  };
}

function modelRules(name: string, schema: ModelSchema, file: ReleaseSchemas, compiler: () => Compiler): ModelRules {
  const named = schema.rules ?? [];
  return {
    before: named.filter((rule) => rule.kind === 'before').map((rule) => found(beforeRules, rule.rule)),
    after: named.filter((rule) => rule.kind === 'after').map((rule) => found(afterRules, rule.rule)),
    init: initOf(name, {
      schema,
      file,
      create: (className, kwargs, state) => instantiate(compiler().modelClass(className), kwargs, state),
    }),
  };
}

function found<T>(table: Readonly<Record<string, T>>, name: string): T {
  const rule = table[name];
  if (rule === undefined) throw new Error(`expected a rule named ${name} in validation/rules`);
  return rule;
}
