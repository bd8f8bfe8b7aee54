/** Dicts that were checked as a `TypedDict`: pydantic leaves None out of those too where it is asked to. */
const typedDicts = new WeakSet<object>();

/** Remembers a dict as one of a `TypedDict`. */
export function markTypedDict<T extends object>(dict: T): T {
  typedDicts.add(dict);
  return dict;
}

/** Whether a dict is one of a `TypedDict`. */
export function isTypedDict(dict: object): boolean {
  return typedDicts.has(dict);
}
