// The reader's own say on an article: what follows from it, and what happens when it no longer fits.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amendReport, hiddenMark, ownWords } from '../../../src/report/amend/amend-report.ts';
import {
  isEmpty,
  NO_AMENDMENTS,
  withAmendment,
  type Amendments,
} from '../../../src/report/amend/amendments.ts';
import { createReport } from '../../../src/report/create-report.ts';
import type { ListedMark, StoredReport } from '../../../src/report/report.ts';
import { articleFromText } from '../../../src/text/article.ts';

const TEXT = [
  'Two officials said the dam at Vell had cracked in the night.',
  'Mira Oskal said the road was open.',
  'The Vell Water Board said the level was falling.',
  'The board said pumps were on their way, and two officials said nobody was hurt.',
].join('\n');

function read(text = TEXT): { report: StoredReport; marks: readonly ListedMark[] } {
  const { report, marks } = createReport(articleFromText(text, { outlet: 'The Gull' }));
  const listed = marks.map((mark) => ({ ...mark, words: text.slice(mark.start, mark.end) }));
  return { report, marks: listed };
}

const amended = (change: Partial<Amendments>) => {
  const { report, marks } = read();
  return amendReport(report, marks, { ...NO_AMENDMENTS, ...change });
};

test('a source under another name has it in the list and in the drawn chain', () => {
  const { report } = amended({ sources: [{ name: 'Mira Oskal', as: 'Mirela Oskal' }] });
  const source = report.sources.find(({ name }) => name === 'Mirela Oskal');
  expect(source?.amended?.statedName).toBe('Mira Oskal');
  expect(report.chain.nodes.map(({ label }) => label)).toContain('Mirela Oskal');
  expect(report.chain.nodes.map(({ label }) => label)).not.toContain('Mira Oskal');
});

test('an unnamed source that the reader calls an organisation is unverified no more, and its mark is another', () => {
  const { report, marks } = read();
  const name = report.sources.find(({ type }) => type === 'unnamed-group')!.name;
  expect(report.claims.some(({ flags }) => flags.includes('unnamed-source'))).toBe(true);
  const now = amendReport(report, marks, { ...NO_AMENDMENTS, sources: [{ name, type: 'organisation' }] });
  expect(now.report.claims.some(({ flags }) => flags.includes('unnamed-source'))).toBe(false);
  expect(now.marks.some(({ category }) => category === 'unnamed')).toBe(false);
  const others = (list: readonly ListedMark[]) =>
    list.filter(({ category }) => category !== 'unverified').length;
  expect(others(now.marks)).toBe(others(marks));
  const flagged = now.report.claims.filter(({ flags }) => flags.length > 0).map(({ id }) => id);
  const unverified = (list: readonly ListedMark[]) =>
    list.filter(({ category }) => category === 'unverified').map(({ annotationId }) => annotationId);
  expect(unverified(now.marks)).toEqual(flagged);
  expect(unverified(marks).length).toBeGreaterThan(flagged.length);
});

test('a named source that the reader calls unnamed gets the flag', () => {
  const { report } = amended({ sources: [{ name: 'Mira Oskal', type: 'unnamed-person' }] });
  const { id } = report.sources.find(({ name }) => name === 'Mira Oskal')!;
  expect(report.claims.find(({ chain }) => chain.at(-1) === id)?.flags).toContain('unnamed-source');
});

test('two sources made one have all claims of both, one node and the mentions of both', () => {
  const before = read().report;
  const names = before.sources.map(({ name }) => name);
  const [from = '', into = ''] = names;
  const { report } = amended({ sources: [{ name: from, into }] });
  expect(report.sources.map(({ name }) => name)).toEqual(names.filter((name) => name !== from));
  const one = report.sources.find(({ name }) => name === into)!;
  expect(one.amended?.mergedNames).toEqual([from]);
  expect(report.claims.filter(({ chain }) => chain.includes(one.id)).length).toBe(
    before.claims.filter(({ chain }) => chain.some((id) => ['s1', 's2'].includes(id))).length,
  );
  const nodes = report.chain.nodes.filter(({ sourceId }) => sourceId === one.id);
  expect(nodes).toHaveLength(1);
  const ids = new Set(report.chain.nodes.map(({ id }) => id));
  expect(report.chain.edges.every(({ from: a, to: b }) => ids.has(a) && ids.has(b))).toBe(true);
});

test('sources merged in a ring stay one source, none is lost', () => {
  const [a = '', b = ''] = read().report.sources.map(({ name }) => name);
  const { report } = amended({
    sources: [
      { name: a, into: b },
      { name: b, into: a },
    ],
  });
  expect(report.sources.length).toBeGreaterThan(0);
  const ids = new Set(report.sources.map(({ id }) => id));
  expect(report.claims.flatMap(({ chain }) => chain).every((id) => ids.has(id))).toBe(true);
});

test('a hidden mark is gone, its like elsewhere stays', () => {
  const { report, marks } = read();
  const alike = marks.filter(({ words }) => /two officials/i.test(words));
  expect(alike.length).toBeGreaterThan(1);
  const hidden = [hiddenMark(alike[0]!, marks)];
  const now = amendReport(report, marks, { ...NO_AMENDMENTS, hidden });
  expect(now.marks).toEqual(marks.filter(({ id }) => id !== alike[0]!.id));
  expect(now.unfit).toBe(0);
});

test('a note stands on the statement with these words', () => {
  const words = ownWords(read().report.statements[0]!);
  const { report, unfit } = amended({ notes: [{ words, note: 'Ask the board.' }] });
  expect(report.statements[0]?.note).toBe('Ask the board.');
  expect(report.statements.slice(1).some(({ note }) => note !== undefined)).toBe(false);
  expect(unfit).toBe(0);
});

test('what finds nothing in a changed article is counted, and the rest is done', () => {
  const { report, unfit } = amended({
    hidden: [{ category: 'hedge', words: 'perhaps', nth: 0 }],
    sources: [
      { name: 'Nobody Here', as: 'Somebody' },
      { name: 'Mira Oskal', into: 'Nobody Here' },
      { name: 'Mira Oskal', as: 'M. Oskal' },
    ],
    notes: [{ words: 'words of an older version', note: 'x'.repeat(100_000) }],
  });
  expect(unfit).toBe(4);
  expect(report.sources.map(({ name }) => name)).toContain('M. Oskal');
});

test('the report as found is not changed', () => {
  const { report, marks } = read();
  const before = structuredClone({ report, marks });
  amendReport(report, marks, { ...NO_AMENDMENTS, sources: [{ name: 'Mira Oskal', as: 'X', type: 'media' }] });
  expect({ report, marks }).toEqual(before);
});

test('any changes give a whole report: every id that is named is there', () => {
  const { report, marks } = read();
  const name = fc.constantFrom(...report.sources.map((source) => source.name), 'nobody');
  const change = fc.record(
    { name, as: fc.string(), type: fc.constantFrom('person', 'media', 'unnamed-person'), into: name },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (sources) => {
      const now = amendReport(report, marks, {
        ...NO_AMENDMENTS,
        sources: sources as Amendments['sources'],
      }).report;
      const ids = new Set(now.sources.map(({ id }) => id));
      expect(now.claims.every(({ chain }) => chain.every((id) => ids.has(id)))).toBe(true);
      expect(now.chain.nodes.every(({ sourceId }) => sourceId === null || ids.has(sourceId))).toBe(true);
      expect(now.claims).toHaveLength(report.claims.length);
    }),
  );
});

test('changes add up, an empty note takes the note away, and nothing is left in the end', () => {
  let all = withAmendment(NO_AMENDMENTS, { what: 'note', words: 'a', note: 'first' });
  all = withAmendment(all, { what: 'note', words: 'a', note: 'second' });
  expect(all.notes).toEqual([{ words: 'a', note: 'second' }]);
  all = withAmendment(all, { what: 'source', source: { name: 'A', as: 'B' } });
  all = withAmendment(all, { what: 'hide', mark: { category: 'hedge', words: 'may', nth: 0 } });
  expect(isEmpty(all)).toBe(false);
  all = withAmendment(all, { what: 'source-back', name: 'A' });
  all = withAmendment(all, { what: 'show-hidden' });
  all = withAmendment(all, { what: 'note', words: 'a', note: ' ' });
  expect(isEmpty(all)).toBe(true);
});
