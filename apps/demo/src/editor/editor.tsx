import { type Deployment, RefusedError, ValidationError } from '@litellm-models/client';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { Writes } from '../dashboard/use-writes.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Field } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { changeOf, EMPTY, type Form, fieldOfIssue, formOf, newDeployment, type Problems, problemsOf } from './form.ts';

interface EditorProps {
  /** The one to change; a new one where there is none. */
  deployment: Deployment | undefined;
  writes: Writes;
  onDone: (said: string) => void;
  onClose: () => void;
}

/** Adds a deployment, or changes the given fields of one. */
export function Editor({ deployment, writes, onDone, onClose }: EditorProps): ReactElement {
  const [before] = useState<Form>(() => (deployment ? formOf(deployment) : EMPTY));
  const [form, setForm] = useState<Form>(before);
  const [problems, setProblems] = useState<Problems>({});
  const [nothing, setNothing] = useState(false);
  const { create, update } = writes;
  const { error, isPending } = deployment ? update : create;
  const drops = RefusedError.isInstance(error) && error.kind === 'drops_config_models';

  const send = (allowDroppingConfigModels = false): void => {
    const found = problemsOf(form);
    setProblems(found);
    setNothing(false);
    if (Object.keys(found).length > 0) return;
    if (!deployment) {
      create.mutate(newDeployment(form), { onSuccess: ({ model_name }) => onDone(`Added ${model_name}.`) });
      return;
    }
    const change = changeOf(before, form);
    if (!change) {
      setNothing(true);
      return;
    }
    update.mutate(
      { id: deployment.id, change, options: { ifUnchanged: deployment.hash, allowDroppingConfigModels } },
      { onSuccess: () => onDone(`Changed ${form.model_name}.`) },
    );
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };

  const said = ValidationError.isInstance(error) ? issuesByField(error) : {};
  const field = (name: keyof Form) => ({
    name,
    value: form[name],
    onValue: (value: string) => setForm((old) => ({ ...old, [name]: value })),
    problem: problems[name] ?? said[name],
  });

  return (
    <Modal title={deployment ? `Change ${deployment.model_name}` : 'Add a deployment'} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="fields">
          <Field
            label="Name"
            hint="What callers ask for. Deployments of one name form a group."
            required
            {...field('model_name')}
          />
          <Field
            label="Model"
            hint="provider/model, as LiteLLM routes it"
            placeholder="openai/gpt-4o"
            required
            {...field('model')}
          />
          <Field
            label="Provider's key"
            type="password"
            hint={deployment ? 'Empty leaves it as it is; the proxy never shows it.' : undefined}
            {...field('api_key')}
          />
          <Field label="Provider's address" inputMode="url" placeholder="the provider's own" {...field('api_base')} />
          <Field label="Requests per minute" inputMode="numeric" {...field('rpm')} />
          <Field label="Tokens per minute" inputMode="numeric" {...field('tpm')} />
          <Field
            label="Input price"
            inputMode="decimal"
            hint="USD per million tokens"
            placeholder="from the price list"
            {...field('input_price')}
          />
          <Field
            label="Output price"
            inputMode="decimal"
            hint="USD per million tokens"
            placeholder="from the price list"
            {...field('output_price')}
          />
          <Field label="Access groups" hint="separated by commas" {...field('access_groups')} />
          <Field label="Base model" hint="whose prices and limits count" {...field('base_model')} />
          {!deployment && <Field label="Id" hint="made for you where it is left empty" wide {...field('id')} />}
          <Field label="Other parameters" hint="JSON" multiline {...field('other')} />
        </div>
        {nothing && (
          <p className="notice" role="status">
            Nothing is changed yet.
          </p>
        )}
        {error && <ErrorNotice error={error} />}
        <div className="actions">
          {drops && (
            <button type="button" className="danger" disabled={isPending} onClick={() => send(true)}>
              Drop the config models and go on
            </button>
          )}
          <button type="button" className="secondary" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" disabled={isPending}>
            {isPending ? 'Sending…' : deployment ? 'Save' : 'Add'}
          </button>
        </div>
      </form>
    </Modal>
  );
}

function issuesByField(error: ValidationError): Problems {
  const problems: Problems = {};
  for (const { path, message } of error.issues) {
    const name = fieldOfIssue(path);
    if (name) problems[name] ??= message;
  }
  return problems;
}
