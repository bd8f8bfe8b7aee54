import { Failure, type LineDraft } from './failure.ts';
import { addFieldsSet, EXACT, limitExactness, type State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Check, Validator } from './validator.ts';

interface Match {
  readonly value: ModelValue;
  readonly exactness: number;
  readonly fieldsSet: number | undefined;
}

/**
 * Returns the check for a smart union. It chooses the first member that matches the input exactly; otherwise the member that set
 * the most fields, or the one that matches best. The path of an error contains the name of the member.
 */
export function unionCheck(members: readonly Validator[]): Check {
  return (input, state) => {
    const { exactness, fieldsSet } = state;
    const lines: LineDraft[] = [];
    let best: Match | undefined;
    for (const { name, check } of members) {
      state.exactness = EXACT;
      state.fieldsSet = undefined;
      const value = check(input, state);
      if (value instanceof Failure) {
        if (best === undefined) lines.push(...value.at(name).lines);
        continue;
      }
      const match: Match = { value, exactness: state.exactness, fieldsSet: state.fieldsSet };
      if (best === undefined || isBetter(match, best)) best = match;
      if (match.exactness === EXACT && match.fieldsSet === undefined) break;
    }
    restore(state, exactness, fieldsSet);
    if (best === undefined) return new Failure(lines);
    limitExactness(state, best.exactness);
    if (best.fieldsSet !== undefined) addFieldsSet(state, best.fieldsSet);
    return best.value;
  };
}

function isBetter(match: Match, best: Match): boolean {
  if (match.exactness === EXACT && match.fieldsSet === undefined) return true;
  const comparable = match.fieldsSet !== undefined && best.fieldsSet !== undefined;
  if (comparable && match.fieldsSet !== best.fieldsSet) return (match.fieldsSet ?? 0) > (best.fieldsSet ?? 0);
  return match.exactness > best.exactness;
}

function restore(state: State, exactness: number, fieldsSet: number | undefined): void {
  state.exactness = exactness;
  state.fieldsSet = fieldsSet;
}
