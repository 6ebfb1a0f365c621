// Many saved pages: a report of each, and what they rest on, outlet by outlet.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createReport, type ReportOptions } from '../../../src/report/create-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { problemOf, type FileOrder } from '../file.ts';
import { showProgress } from '../progress.ts';
import { articleOfHtml, articleOfText } from '../read-article.ts';
import { renderFiles } from '../render-files.ts';
import { writeFiles } from '../write-files.ts';
import { openSaved } from './open-saved.ts';
import type { SavedPage } from './saved-page.ts';
import { summaryPage } from './summary-page.ts';
import { Summary, summaryCsv } from './summary.ts';

const QUIET = { add: () => {}, end: () => {} };

/**
 * Reads every page in a folder or archive. Without a place to write to, the summary goes to standard output as CSV; else the
 * reports, `summary.csv` and `summary.html` go there. True where nothing could be read; each page that could not be is named.
 */
export async function analyzeSaved(
  { file, format, out }: FileOrder,
  options: ReportOptions,
): Promise<boolean> {
  const summary = new Summary();
  const progress = showProgress(process.stderr, 'pages', null);
  const pages = { read: 0, unread: 0 };
  try {
    if (out !== null) mkdirSync(out, { recursive: true });
    for await (const page of openSaved(file)) {
      const read = await readPage(page, options);
      progress.add(1);
      if (typeof read === 'string') {
        pages.unread++;
        process.stderr.write(`analyze: ${file}: ${withoutControls(page.place)}: ${read}\n`);
        continue;
      }
      pages.read++;
      summary.add(read);
      if (out !== null) await writeReport(read, format, path.join(out, nameOf(page.place, pages.read)));
    }
    progress.end();
    if (pages.read === 0) throw new Error('no article in it');
    const rows = summary.rows();
    if (out === null) process.stdout.write(summaryCsv(rows));
    else
      await writeFiles(
        [
          { path: path.join(out, 'summary.csv'), pieces: [summaryCsv(rows)] },
          { path: path.join(out, 'summary.html'), pieces: [summaryPage(rows, path.basename(file), pages)] },
        ],
        QUIET,
      );
    return false;
  } catch (error) {
    progress.end();
    process.stderr.write(`analyze: ${file}: ${problemOf(error)}\n`);
    return true;
  }
}

/** Its report, or why there is none. */
async function readPage({ content, url }: SavedPage, options: ReportOptions): Promise<Report | string> {
  if ('problem' in content) return content.problem;
  try {
    const article =
      'text' in content ? articleOfText(content.text, null) : await articleOfHtml(content.html, url);
    return createReport(article, options).report;
  } catch (error) {
    return problemOf(error);
  }
}

async function writeReport(report: Report, format: string, base: string): Promise<void> {
  const files = renderFiles(report, format, path.basename(base));
  const named = files.map(({ extension, pieces }) => ({ path: `${base}.${extension}`, pieces }));
  await writeFiles(named, QUIET);
}

/** `0001-` and what it was called, safe on every file system. */
function nameOf(place: string, number: number): string {
  const words = place.replace(/^https?:\/\/|\.(?:x?html?|txt)$/gi, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${String(number).padStart(4, '0')}-${words.join('-')}`.slice(0, 80);
}

const withoutControls = (place: string): string => place.replace(/\p{C}/gu, ' ');
