#!/usr/bin/env node
// This file must run on every Node version that supports ES modules, to report the required version.
// It imports nothing before the version check.
const REQUIRED = [22, 13];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < (REQUIRED[0] ?? 0) || (major === REQUIRED[0] && minor < (REQUIRED[1] ?? 0))) {
  process.stderr.write(
    `litellm-models requires Node ${REQUIRED.join('.')} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import('./main.ts');
  process.exitCode = await run(process.argv.slice(2));
}

export {};
