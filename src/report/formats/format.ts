// What an output format is: one file here, one line in index.ts.

import type { PlaceOnPage } from '../anchor/place-on-page.ts';
import type { StoredReport } from '../report.ts';
import type { ReportWords } from '../words.ts';

/** Where statements and markers stand on their page, by id; one that is not there stands nowhere for sure. */
export type Places = Readonly<Record<string, PlaceOnPage>>;

export interface Format {
  readonly id: string;
  /** Key of its name in _locales. */
  readonly label: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** It says where on the page the words stand: its reader is to be given `places`. */
  readonly places?: true;
  /** Total: any report gives text. Quotes single statements, never the article. Without words of its own in English. */
  readonly render: (report: StoredReport, words?: ReportWords, places?: Places) => string;
}
