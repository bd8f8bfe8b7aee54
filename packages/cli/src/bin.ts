#!/usr/bin/env node
// This file alone must run on any Node that knows ES modules, to say which Node is needed: it imports nothing before it has looked.
const NEEDED = [22, 13];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < (NEEDED[0] ?? 0) || (major === NEEDED[0] && minor < (NEEDED[1] ?? 0))) {
  process.stderr.write(
    `litellm-models needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import('./main.ts');
  process.exitCode = await run(process.argv.slice(2));
}

export {};
