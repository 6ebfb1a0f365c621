// One file or standard input: its report on standard output, or in files.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createReport, type ReportOptions } from '../../src/report/create-report.ts';
import type { Article } from '../../src/text/article.ts';
import { showProgress } from './progress.ts';
import { articleOfHtml, articleOfText, decodeUtf8 } from './read-article.ts';
import { renderFiles } from './render-files.ts';
import { write, writeFiles } from './write-files.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'the file may not be read',
};

export interface FileOrder {
  readonly file: string;
  readonly format: string;
  /** A folder, or how the files are to be called; null: standard output. */
  readonly out: string | null;
}

/** Gives the report of one file; true where that could not be done, after one clear line on standard error. */
export async function analyzeFile(order: FileOrder, options: ReportOptions): Promise<boolean> {
  try {
    const { report } = createReport(await readArticle(order.file), options);
    const name = order.file === '-' ? 'article' : path.parse(order.file).name;
    const files = renderFiles(report, order.format, name);
    if (order.out !== null) {
      const base = isFolder(order.out) ? path.join(order.out, name) : order.out;
      const named = files.map(({ extension, pieces }) => ({ path: withEnding(base, extension), pieces }));
      await writeFiles(named, showProgress(process.stderr, 'parts', null));
      return false;
    }
    const [only] = files;
    if (only === undefined || files.length > 1)
      throw new Error(`${order.format} is several files: say with --out where they go`);
    for await (const piece of only.pieces) await write(process.stdout, piece);
    return false;
  } catch (error) {
    process.stderr.write(`analyze: ${order.file}: ${problemOf(error)}\n`);
    return true;
  }
}

/** One clear line on what went wrong. */
export function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
}

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

const withEnding = (base: string, extension: string): string =>
  base.endsWith(`.${extension}`) ? base : `${base}.${extension}`;

async function readArticle(file: string): Promise<Article> {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const text = decodeUtf8(bytes);
  if (text === null) throw new Error('not UTF-8 text');
  if (text.includes('\u0000')) throw new Error('not text but binary data');
  return isHtml(file, text) ? articleOfHtml(text, null) : articleOfText(text, null);
}

/** By the name; standard input by its first signs. */
function isHtml(file: string, text: string): boolean {
  if (/\.x?html?$/i.test(file)) return true;
  return file === '-' && /^\s*<(?:!doctype html|html|head|body|\?xml)/i.test(text);
}
