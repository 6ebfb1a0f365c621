// The command line of `npm run analyze`.

import { FORMAT_NAMES } from './render-files.ts';

export interface Arguments {
  readonly help: boolean;
  readonly batch: boolean;
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly format: string;
  /** A folder, or how the files are to be called; null: standard output. */
  readonly out: string | null;
  readonly scope: 'reporting' | 'all';
  /** Threads that a batch is read with. */
  readonly jobs: number;
}

export const HELP = `Usage: npm run --silent analyze -- [--format ${FORMAT_NAMES.join('|')}] [--scope reporting|all] [--out PLACE] FILE.html|FILE.txt|-
       npm run --silent analyze -- [--format FORMAT] [--scope reporting|all] [--out FOLDER] FOLDER|FILE.warc|FILE.zip|FILE.epub
       npm run --silent analyze -- --jsonl [--jobs N] [--scope reporting|all] < IN.jsonl > OUT.jsonl
Without --out the report, or a summary of many pages, goes to standard output. JSON counts UTF-16 code units; brat, conllu, claims
and parquet count code points. A batch takes one {id, text, outlet?} or {id, html, url?} per line and gives one {id, report} or {id, error} per line.
`;

/** Reads the arguments, or says in one sentence what is wrong with them. */
export function readArguments(given: readonly string[]): Arguments | { readonly problem: string } {
  let format = 'text';
  let scope = 'reporting';
  let out: string | null = null;
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
    else if (word === '--out') out = rest.shift() ?? '';
    else if (word.startsWith('--out=')) out = word.slice('--out='.length);
    else if (word === '--jobs') jobs = rest.shift() ?? '';
    else if (word.startsWith('--jobs=')) jobs = word.slice('--jobs='.length);
    else if (word.startsWith('-') && word !== '-') return { problem: `there is no option ${word}` };
    else files.push(word);
  }
  if (!FORMAT_NAMES.includes(format))
    return { problem: `no format "${format}": choose one of ${FORMAT_NAMES.join(', ')}` };
  if (scope !== 'reporting' && scope !== 'all')
    return { problem: `no scope "${scope}": choose reporting or all` };
  if (files.length > 1) return { problem: 'give one file only; --jsonl reads many articles' };
  if (batch && files.length > 0) return { problem: '--jsonl reads standard input, so give no file' };
  if (!batch && !help && files.length === 0) return { problem: 'give a file, or - for standard input' };
  if (!/^[1-9]\d?$/.test(jobs)) return { problem: `no number of jobs "${jobs}": choose one from 1 to 99` };
  if (out === '') return { problem: '--out needs a place' };
  if (out !== null && batch) return { problem: '--jsonl writes to standard output, so give no --out' };
  if (jobs !== '1' && !batch) return { problem: '--jobs goes with --jsonl' };
  return { help, batch, jobs: Number(jobs), file: files[0] ?? '-', format, out, scope };
}
