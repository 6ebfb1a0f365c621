// The command line of `npm run analyze`.

import { FORMATS } from '../../src/report/formats/index.ts';

export interface Arguments {
  readonly help: boolean;
  readonly batch: boolean;
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly format: string;
  readonly scope: 'reporting' | 'all';
  /** Threads that a batch is read with. */
  readonly jobs: number;
}

const NAMES = FORMATS.map((format) => format.id);

export const HELP = `Usage: npm run --silent analyze -- [--format ${NAMES.join('|')}] [--scope reporting|all] FILE.html|FILE.txt|-
       npm run --silent analyze -- --jsonl [--jobs N] [--scope reporting|all] < IN.jsonl > OUT.jsonl
A batch takes one {id, text, outlet?} or {id, html, url?} per line and gives one {id, report} or {id, error} per line.
`;

/** Reads the arguments, or says in one sentence what is wrong with them. */
export function readArguments(given: readonly string[]): Arguments | { readonly problem: string } {
  let format = 'text';
  let scope = 'reporting';
  let jobs = '1';
  let batch = false;
  let help = false;
  const files: string[] = [];
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--jsonl') batch = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (word === '--format') format = rest.shift() ?? '';
    else if (word.startsWith('--format=')) format = word.slice('--format='.length);
    else if (word === '--scope') scope = rest.shift() ?? '';
    else if (word.startsWith('--scope=')) scope = word.slice('--scope='.length);
    else if (word === '--jobs') jobs = rest.shift() ?? '';
    else if (word.startsWith('--jobs=')) jobs = word.slice('--jobs='.length);
    else if (word.startsWith('-') && word !== '-') return { problem: `there is no option ${word}` };
    else files.push(word);
  }
  if (!NAMES.includes(format)) return { problem: `no format "${format}": choose one of ${NAMES.join(', ')}` };
  if (scope !== 'reporting' && scope !== 'all')
    return { problem: `no scope "${scope}": choose reporting or all` };
  if (files.length > 1) return { problem: 'give one file only; --jsonl reads many articles' };
  if (batch && files.length > 0) return { problem: '--jsonl reads standard input, so give no file' };
  if (!batch && !help && files.length === 0) return { problem: 'give a file, or - for standard input' };
  if (!/^[1-9]\d?$/.test(jobs)) return { problem: `no number of jobs "${jobs}": choose one from 1 to 99` };
  if (jobs !== '1' && !batch) return { problem: '--jobs goes with --jsonl' };
  return { help, batch, jobs: Number(jobs), file: files[0] ?? '-', format, scope };
}
