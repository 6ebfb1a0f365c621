// What a format for corpora is: it holds the article's text, in files that belong together. For the command line alone:
// what leaves the browser quotes single claims.

import type { Report } from '../report.ts';

export interface CorpusFile {
  /** Behind the name of the article, without the dot. */
  readonly extension: string;
  /** Its text in pieces, so that a long article is written as it is made. */
  readonly pieces: Iterable<string>;
}

export interface CorpusFormat {
  readonly id: string;
  /** Total: any report gives files. @param name what the article is called in them */
  readonly files: (report: Report, name: string) => readonly CorpusFile[];
}
