import { type Deployment, RefusedError, ValidationError } from '@litellm-models/client';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { DeploymentMutations } from '../dashboard/mutations.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Field } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import {
  changesBetween,
  EMPTY_FORM,
  type FieldErrors,
  type Form,
  fieldForIssue,
  newDeployment,
  toForm,
  validate,
} from './form.ts';

interface EditorProps {
  /** The deployment to edit; undefined adds a new one. */
  deployment: Deployment | undefined;
  mutations: DeploymentMutations;
  onDone: (message: string) => void;
  onClose: () => void;
}

/** A dialog that adds a deployment or edits one. An edit sends only the changed fields. */
export function Editor({ deployment, mutations, onDone, onClose }: EditorProps): ReactElement {
  const [before] = useState<Form>(() => (deployment ? toForm(deployment) : EMPTY_FORM));
  const [form, setForm] = useState<Form>(before);
  const [formErrors, setFormErrors] = useState<FieldErrors>({});
  const [isUnchanged, setIsUnchanged] = useState(false);
  const { create, update } = mutations;
  const { error, isPending } = deployment ? update : create;
  const wouldDropConfigModels = RefusedError.isInstance(error) && error.kind === 'drops_config_models';

  const send = (allowDroppingConfigModels = false): void => {
    const errors = validate(form);
    setFormErrors(errors);
    setIsUnchanged(false);
    if (Object.keys(errors).length > 0) return;
    if (!deployment) {
      create.mutate(newDeployment(form), { onSuccess: ({ model_name }) => onDone(`Added ${model_name}.`) });
      return;
    }
    const change = changesBetween(before, form);
    if (!change) {
      setIsUnchanged(true);
      return;
    }
    update.mutate(
      { id: deployment.id, change, options: { ifUnchanged: deployment.hash, allowDroppingConfigModels } },
      { onSuccess: () => onDone(`Updated ${form.model_name}.`) },
    );
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };

  const proxyErrors = ValidationError.isInstance(error) ? issuesByField(error) : {};
  const field = (name: keyof Form) => ({
    name,
    value: form[name],
    onValue: (value: string) => setForm((old) => ({ ...old, [name]: value })),
    error: formErrors[name] ?? proxyErrors[name],
  });

  return (
    <Modal title={deployment ? `Edit ${deployment.model_name}` : 'Add deployment'} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="fields">
          <Field
            label="Model name"
            hint="The name that callers use. Deployments with the same name form a model group."
            required
            {...field('model_name')}
          />
          <Field
            label="Model"
            hint="The provider and its model, as in the LiteLLM docs"
            placeholder="openai/gpt-4o"
            required
            {...field('model')}
          />
          <Field
            label="Provider API key"
            type="password"
            hint={deployment ? 'Leave empty to keep the current key. The proxy never returns it.' : undefined}
            {...field('api_key')}
          />
          <Field label="Provider URL" inputMode="url" placeholder="provider default" {...field('api_base')} />
          <Field label="Requests per minute" inputMode="numeric" {...field('rpm')} />
          <Field label="Tokens per minute" inputMode="numeric" {...field('tpm')} />
          <Field
            label="Input price"
            inputMode="decimal"
            hint="USD per million tokens"
            placeholder="LiteLLM's price"
            {...field('input_price')}
          />
          <Field
            label="Output price"
            inputMode="decimal"
            hint="USD per million tokens"
            placeholder="LiteLLM's price"
            {...field('output_price')}
          />
          <Field label="Access groups" hint="Comma-separated" {...field('access_groups')} />
          <Field label="Base model" hint="The model whose prices and limits apply" {...field('base_model')} />
          {!deployment && <Field label="ID" hint="Leave empty to generate an ID" wide {...field('id')} />}
          <Field label="Other parameters" hint="JSON object" multiline {...field('other')} />
        </div>
        {isUnchanged && (
          <p className="notice" role="status">
            There are no changes to save.
          </p>
        )}
        {error && <ErrorNotice error={error} />}
        <div className="actions">
          {wouldDropConfigModels && (
            <button type="button" className="danger" disabled={isPending} onClick={() => send(true)}>
              Save and drop the config models
            </button>
          )}
          <button type="button" className="secondary" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" disabled={isPending}>
            {isPending ? 'Saving…' : deployment ? 'Save' : 'Add'}
          </button>
        </div>
      </form>
    </Modal>
  );
}

function issuesByField(error: ValidationError): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, message } of error.issues) {
    const name = fieldForIssue(path);
    if (name) errors[name] ??= message;
  }
  return errors;
}
