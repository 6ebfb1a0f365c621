// What an output format is: one file here, one line in index.ts.

import type { StoredReport } from '../report.ts';

export interface Format {
  readonly id: string;
  /** Key of its name in _locales. */
  readonly label: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Total: any report gives text. Quotes single claims, never the article. */
  readonly render: (report: StoredReport) => string;
}
