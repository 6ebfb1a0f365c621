// `npm test`: every check of the project, in order, the cheap ones first. Stops at the first that fails.

import { spawn } from 'node:child_process';

const STEPS: readonly (readonly [name: string, script: string])[] = [
  ['types', 'typecheck'],
  ['lint and borders', 'lint'],
  ['format', 'format:check'],
  ['unused code', 'knip'],
  ['unit and real-page tests', 'unit'],
  ['build for both browsers', 'build'],
  ['add-on lint', 'lint:addon'],
  ['end to end in both browsers', 'e2e'],
];

/** Runs one npm script, its output shown as it comes. Gives its exit code. */
function runScript(script: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const start = performance.now();
const done: string[] = [];
let failed = 0;
for (const [at, [name, script]] of STEPS.entries()) {
  console.log(`\n[${at + 1}/${STEPS.length}] ${name}: npm run ${script}`);
  const stepStart = performance.now();
  const isGreen = (await runScript(script)) === 0;
  done.push(`  ${isGreen ? 'passed' : 'FAILED'}  ${seconds(stepStart).padStart(8)}  ${name}`);
  if (isGreen) continue;
  failed = 1;
  process.exitCode = 1;
  break;
}
console.log(`\n${done.join('\n')}\n  in all  ${seconds(start).padStart(8)}\n`);
console.log(`steps: ${done.length - failed} passed, ${failed} failed, ${STEPS.length - done.length} skipped`);
