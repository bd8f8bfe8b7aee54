/** The dicts that were validated as a `TypedDict`. Unlike other dicts, `exclude_none` applies to them. */
const typedDicts: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Records that a dict was validated as a `TypedDict`, and returns it. */
export function markTypedDict<T extends object>(dict: T): T {
  typedDicts.add(dict);
  return dict;
}

/** Whether a dict was validated as a `TypedDict`. */
export function isTypedDict(dict: object): boolean {
  return typedDicts.has(dict);
}
