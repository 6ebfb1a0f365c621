// Every format the command line writes, as files: those of the extension, those for corpora, and Parquet.

import { CORPUS_FORMATS } from '../../src/report/formats/corpus-formats.ts';
import { FORMATS } from '../../src/report/formats/index.ts';
import type { Report } from '../../src/report/report.ts';
import { parquetBytes } from './parquet.ts';

export interface RenderedFile {
  readonly extension: string;
  readonly pieces: Iterable<string> | AsyncIterable<Uint8Array>;
}

export const FORMAT_NAMES: readonly string[] = [
  ...FORMATS.map(({ id }) => id),
  ...CORPUS_FORMATS.map(({ id }) => id),
  'parquet',
];

/** The files of a report in a format of `FORMAT_NAMES`. JSON has the article's text here, unlike in the browser. */
export function renderFiles(report: Report, format: string, name: string): readonly RenderedFile[] {
  if (format === 'json') return [{ extension: 'json', pieces: [`${JSON.stringify(report, null, 2)}\n`] }];
  if (format === 'parquet') return [{ extension: 'parquet', pieces: parquetBytes(report, name) }];
  const corpus = CORPUS_FORMATS.find(({ id }) => id === format);
  if (corpus !== undefined) return corpus.files(report, name);
  return FORMATS.filter(({ id }) => id === format).map(({ extension, render }) => ({
    extension,
    pieces: [render(report)],
  }));
}
