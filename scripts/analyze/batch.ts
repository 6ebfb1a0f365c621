// Many articles, one JSON line each. Reads, analyses and writes line by line: memory does not grow with the input.

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { createReport, type ReportOptions } from '../../src/report/create-report.ts';
import { articleOfHtml, articleOfText } from './read-article.ts';

/** Analyses every line of `input`; true where at least one line was bad. Bad lines give {id, error}, the rest go on. */
export async function analyzeBatch(
  input: Readable,
  output: Writable,
  errors: Writable,
  options: ReportOptions,
): Promise<boolean> {
  let number = 0;
  let failed = false;
  for await (const bytes of splitLines(input)) {
    number++;
    if (isBlank(bytes)) continue;
    const answer = await analyzeLine(bytes, options);
    if ('error' in answer) {
      failed = true;
      errors.write(`analyze: line ${number}: ${answer.error}\n`);
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return failed;
}

type Answer =
  { readonly id: unknown; readonly report: object } | { readonly id: unknown; readonly error: string };

async function analyzeLine(bytes: Uint8Array, options: ReportOptions): Promise<Answer> {
  let id: unknown = null;
  try {
    const line: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof line !== 'object' || line === null || Array.isArray(line))
      return { id, error: 'not a JSON object' };
    const { id: given = null, text, html, outlet, url } = line as Record<string, unknown>;
    id = given;
    if (typeof text === 'string') {
      return { id, report: createReport(articleOfText(text, asText(outlet)), options).report };
    }
    if (typeof html !== 'string') return { id, error: 'neither "text" nor "html" is a string' };
    return { id, report: createReport(await articleOfHtml(html, asText(url)), options).report };
  } catch (error) {
    if (error instanceof SyntaxError) return { id, error: `not JSON: ${error.message}` };
    if (error instanceof TypeError && 'code' in error) return { id, error: 'not UTF-8 text' };
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

const NEWLINE = 10;

/** The lines of a byte stream, without their line ends; the last one may lack it. */
async function* splitLines(input: Readable): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    const bytes = chunk as Uint8Array;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, bytes.subarray(from, end)]);
      parts = [];
      from = end + 1;
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
