import { supports } from '../lookup/supports.ts';
import type { Shelf } from '../store/shelf.ts';

/** Whether a model has a feature, as the generated tables name it: `kind=argument`, or the name of a rule. */
export function hasFeature(shelf: Shelf, feature: string, model: string, provider: string): boolean {
  const at = feature.indexOf('=');
  const kind = at < 0 ? feature : feature.slice(0, at);
  const argument = feature.slice(at + 1);
  switch (kind) {
    case 'can':
      return supports(shelf, model, provider, argument);
    case 'is':
      return argument.split('|').includes(model);
    case 'has':
      return argument.split('|').some((part) => model.includes(part));
    case 'in':
      return shelf.lists.has(argument, model);
    default:
      return false;
  }
}
