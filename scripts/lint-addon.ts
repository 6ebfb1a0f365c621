// Lints the built Firefox extension as the add-on store does, and fails on anything but the one known warning.

import { spawnSync } from 'node:child_process';

/** Preact assigns innerHTML inside its own runtime; no code of ours does (oxlint forbids it). */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const built = `${process.env['HEARSAY_OUT'] ?? '.output'}/firefox-mv3`;
const run = spawnSync('web-ext', ['lint', '--source-dir', built, '--output', 'json'], { encoding: 'utf8' });
const findings = JSON.parse(run.stdout) as { errors: Finding[]; warnings: Finding[] };
const unknown = findings.warnings.filter((warning) => warning.code !== KNOWN_WARNING);

for (const { code, message, file, line } of [...findings.errors, ...unknown])
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(
  `add-on lint: ${findings.errors.length} errors, ${unknown.length} warnings beside the known ${KNOWN_WARNING}`,
);
process.exitCode = findings.errors.length + unknown.length > 0 ? 1 : 0;
