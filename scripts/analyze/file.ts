// One file or standard input: its report on standard output.

import { readFileSync } from 'node:fs';
import { createReport, type ReportOptions } from '../../src/report/create-report.ts';
import { FORMATS } from '../../src/report/formats/index.ts';
import type { Article } from '../../src/text/article.ts';
import { articleOfHtml, articleOfText, decodeUtf8 } from './read-article.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'the file may not be read',
};

/** Prints the report of one file; true where it could not be read, after one clear line on standard error. */
export async function analyzeFile(file: string, format: string, options: ReportOptions): Promise<boolean> {
  try {
    const article = await readArticle(file);
    const { report } = createReport(article, options);
    const whole = format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : null;
    const chosen = FORMATS.find((one) => one.id === format);
    process.stdout.write(whole ?? chosen?.render(report) ?? '');
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
    process.stderr.write(`analyze: ${file}: ${message}\n`);
    return true;
  }
}

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
