// Loaded with `--import` into every Node that a test starts, and by the tests' own setup: from then on each answer of a mock in this
// process is held against the contract as it leaves. Plain JavaScript, for an old Node is started too, which this must not disturb.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const faults = process.env.CONTRACT_FAULTS;

if (faults !== undefined && (major > 22 || (major === 22 && minor >= 18))) {
  const { createRequire } = await import('node:module');
  const require = createRequire(import.meta.url);
  let made;
  // The checks are large: a process without a mock never loads them.
  const witness = () => {
    made ??= new (require('./witness.ts').ContractWitness)(faults);
    return made;
  };
  // A runner that hooks into `require` would compile them its own way: it says so.
  if (process.env.CONTRACT_WITNESS === 'now') witness();
  globalThis[Symbol.for('@litellm-models/mock-server/witness')] = {
    written: (entries) => witness().written(entries),
    answer: (request, response) => witness().answer(request, response),
  };
}
