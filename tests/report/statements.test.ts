// Statements: what a reader counts, and why one is listed in the article's own words.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReport } from '../../src/report/create-report.ts';
import type { Report } from '../../src/report/report.ts';
import { whyFlagged, type Why } from '../../src/report/why-flagged.ts';
import { articleFromText } from '../../src/text/article.ts';

const reportOf = (text: string): Report => createReport(articleFromText(text)).report;

function whysOf(text: string): Why[] {
  const report = reportOf(text);
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.statements.flatMap((statement) =>
    whyFlagged(
      report,
      statement,
      statement.claimIds.flatMap((id) => claims.get(id) ?? []),
    ),
  );
}

test('a statement carries the whole sentence it stands in', () => {
  const text = 'The ferry was late. Two officials said the engine had failed near Ostrava Point. Rain fell.';
  const [statement] = reportOf(text).statements;
  expect(statement?.sentence).toBe('Two officials said the engine had failed near Ostrava Point.');
  const own = statement!.sentence.slice(
    statement!.start - statement!.sentenceStart,
    statement!.end - statement!.sentenceStart,
  );
  expect(own).toContain('the engine had failed');
});

test('one statement of two sources is one statement with two claims', () => {
  const report = reportOf('Maya Orsel and Tom Brack said the bridge had cracked in the winter storm.');
  expect(report.claims.length).toBe(2);
  expect(report.statements.map(({ claimIds }) => claimIds.length)).toEqual([2]);
});

test('two statements in one sentence stay two', () => {
  const report = reportOf(
    'Maya Orsel said the bridge had cracked, while Tom Brack said the road had been closed for a week.',
  );
  expect(report.statements.length).toBe(2);
});

test('every claim is in exactly one statement, whatever the text', () => {
  const piece = fc.constantFrom(
    'Two officials said the dam had burst. ',
    '“It fell,” Ana Reed said. ',
    'The Gull reported that a guard claimed the door was open. ',
    'It may rain. ',
    '\n\n',
    'x ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const report = reportOf(pieces.join(''));
      const listed = report.statements.flatMap(({ claimIds }) => claimIds);
      expect(listed.toSorted()).toEqual(report.claims.map(({ id }) => id).toSorted());
      for (const { start, end, sentence, sentenceStart } of report.statements) {
        expect(sentenceStart).toBeLessThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(sentenceStart + sentence.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a text without full stops keeps a bounded piece around the statement', () => {
  const [statement] = reportOf(
    `Two officials said the dam had burst ${'and then the water rose '.repeat(100)}`,
  ).statements;
  expect(statement?.isCut).toBe(true);
  expect(statement!.sentence.length).toBeLessThanOrEqual(1200);
  expect(statement!.sentence).toContain('the dam had burst');
});

test('an unnamed source is listed with its own words', () => {
  expect(whysOf('Two senior officials said the dam had burst on Monday night.')).toContainEqual({
    flag: 'unnamed-source',
    words: expect.stringMatching(/^two senior officials$/i) as string,
  });
});

test('a verb that keeps its distance is quoted', () => {
  expect(whysOf('Ana Reed claimed the guard had left the door open on Monday.')).toContainEqual({
    flag: 'distancing',
    words: 'claimed',
  });
});

test('what came by another outlet names it', () => {
  expect(whysOf('The dam had burst on Monday night, Reuters reported, citing Ana Reed.')).toContainEqual({
    flag: 'second-hand',
    words: 'Reuters',
  });
});

test('hearsay is quoted, and a check that was not made too', () => {
  expect(whysOf('The guard reportedly left the door open on Monday.')).toContainEqual({
    flag: 'no-source',
    words: 'reportedly',
  });
  const checked = whysOf(
    'Two villagers said the dam had burst. The report could not be independently verified.',
  );
  expect(checked.find(({ flag }) => flag === 'stated-unverified')?.words).toContain(
    'could not be independently verified',
  );
});
