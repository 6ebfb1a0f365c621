// What an output format is: one file here, one line in index.ts.

import type { StoredReport } from '../report.ts';
import type { ReportWords } from '../words.ts';

export interface Format {
  readonly id: string;
  /** Key of its name in _locales. */
  readonly label: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Total: any report gives text. Quotes single statements, never the article. Without words of its own in English. */
  readonly render: (report: StoredReport, words?: ReportWords) => string;
}
