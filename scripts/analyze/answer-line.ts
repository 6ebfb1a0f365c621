// One line of a batch: from its bytes to the line that answers it.

import { createReport, type ReportOptions } from '../../src/report/create-report.ts';
import { articleOfHtml, articleOfText } from './read-article.ts';

export interface Answer {
  /** JSON, {id, report} or {id, error}, with its line end, as UTF-8 in a buffer of its own. */
  readonly line: Uint8Array;
  /** What was wrong with the line, or null. */
  readonly error: string | null;
}

/** Never fails: a line that cannot be read gets an answer that says so. */
export async function answerLine(bytes: Uint8Array, options: ReportOptions): Promise<Answer> {
  let id: unknown = null;
  try {
    const line = parseLine(bytes);
    if (line === null) return failure(id, 'not a JSON object');
    const { id: given = null, text, html, outlet, url } = line;
    id = given;
    if (typeof text === 'string')
      return success(id, createReport(articleOfText(text, asText(outlet)), options));
    if (typeof html !== 'string') return failure(id, 'neither "text" nor "html" is a string');
    return success(id, createReport(await articleOfHtml(html, asText(url)), options));
  } catch (error) {
    if (error instanceof SyntaxError) return failure(id, `not JSON: ${error.message}`);
    if (error instanceof TypeError && 'code' in error) return failure(id, 'not UTF-8 text');
    return failure(id, error instanceof Error ? error.message : String(error));
  }
}

/** The answer to a line that nobody could read to its end. */
export function unreadLine(bytes: Uint8Array, error: string): Answer {
  try {
    return failure(parseLine(bytes)?.['id'] ?? null, error);
  } catch {
    return failure(null, error);
  }
}

function parseLine(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  const line: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return typeof line !== 'object' || line === null || Array.isArray(line)
    ? null
    : (line as Record<string, unknown>);
}

const success = (id: unknown, { report }: { report: object }): Answer => ({
  line: lineOf({ id, report }),
  error: null,
});

const failure = (id: unknown, error: string): Answer => ({ line: lineOf({ id, error }), error });

const lineOf = (answer: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(answer)}\n`);

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
