// An article that asks something of every format: signs outside the first plane, content in pieces and over sentences, a chain
// of two hops, hostile words, a sign that XML forbids.

import { createReport } from '../../../src/report/create-report.ts';
import type { CorpusFormat } from '../../../src/report/formats/corpus-format.ts';
import { CORPUS_FORMATS } from '../../../src/report/formats/corpus-formats.ts';
import type { Report } from '../../../src/report/report.ts';
import { articleFromText } from '../../../src/text/article.ts';

export const TEXT = [
  '🚢🚢 The harbour agency ANKA has cited local sources as saying that <b>two</b> cranes fell & sank.',
  '“The road is open,” said Mira Oskal, “and it will stay open. Nobody will close it.”\u0007',
  'The crane was reportedly old 😀, and the claim could not be independently verified.',
  'Bram Teller said 🙂 nobody was hurt.',
].join('\r\n');

export function reportOn(text: string): Report {
  const stated = {
    title: 'Cranes & <ships>',
    outlet: 'The "Gull"',
    date: '2031-03-11',
    url: 'https://gull.example/a?b=1&c=2',
    language: 'en',
  };
  return createReport(articleFromText(text, stated)).report;
}

/** A corpus format's files, by ending. */
export function written(id: string, report: Report): Readonly<Record<string, string>> {
  const format: CorpusFormat | undefined = CORPUS_FORMATS.find((one) => one.id === id);
  const files = format?.files(report, 'harbour') ?? [];
  return Object.fromEntries(files.map(({ extension, pieces }) => [extension, [...pieces].join('')]));
}
