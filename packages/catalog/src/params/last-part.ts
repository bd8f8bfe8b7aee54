/** Returns the part of a name after its last slash. */
export function lastPart(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1);
}
