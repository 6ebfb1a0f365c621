// Runs the engine over the articles of a gold file.

import { createReport, type ReportOptions } from '../../src/report/create-report.ts';
import type { Report } from '../../src/report/report.ts';
import { articleOfText } from '../analyze/read-article.ts';

/** What the metrics read of a report. */
export type ScoredReport = Pick<
  Report,
  'text' | 'sources' | 'attributions' | 'hedges' | 'markers' | 'claims'
>;

/** The report on the article with this id. Throws where there is none: gold and reports do not belong together then. */
export type ReportOf = (id: string) => ScoredReport;

interface Readable {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string | null;
}

/** Analyses every article. Throws where the engine changed a text: its offsets would not mean the same. */
export function runEngine(articles: readonly Readable[], options: ReportOptions): ReportOf {
  const reports = new Map<string, ScoredReport>();
  for (const { id, text, outlet } of articles) {
    const { report } = createReport(articleOfText(text, outlet ?? null), options);
    if (report.text !== text) throw new Error(`${id}: report.text differs from the text given`);
    reports.set(id, report);
  }
  return lookUp(reports);
}

export function lookUp(reports: ReadonlyMap<string, ScoredReport>): ReportOf {
  return (id) => {
    const report = reports.get(id);
    if (report === undefined) throw new Error(`no report on ${id}`);
    return report;
  };
}
