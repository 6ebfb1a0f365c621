import { describe, expect, test } from 'vitest';
import { createReport } from '../../../src/report/create-report.ts';
import { articleFromText, type Article, type BlockKind } from '../../../src/text/article.ts';

const FIRST = 'Tomas Ekholm, the harbour master, said the pier was closed.';
const SECOND = 'He said the ferries would run again on Monday.';

/** Two paragraphs, the second of this kind. */
function articleWith(second: string, kind: BlockKind): Article {
  const text = `${FIRST}\n\n${second}`;
  const blocks = [
    { kind: 'paragraph', span: { start: 0, end: FIRST.length } },
    { kind, span: { start: FIRST.length + 2, end: text.length } },
  ] as const;
  return { ...articleFromText(text), blocks };
}

const sourcesOf = (article: Article): readonly (string | null)[] => {
  const { attributions, sources } = createReport(article).report;
  return attributions.map(({ sourceId }) => sources.find(({ id }) => id === sourceId)?.name ?? null);
};

describe('entries of a live blog', () => {
  test('a pronoun means somebody of its own entry, or nobody', () => {
    expect(sourcesOf(articleWith(SECOND, 'paragraph'))).toEqual(['Tomas Ekholm', 'Tomas Ekholm']);
    expect(sourcesOf(articleWith(SECOND, 'live-entry'))).toEqual(['Tomas Ekholm', null]);
  });

  test('inside an entry it reaches back as ever', () => {
    const entry = `Ruben Pelt said the yard was sold. ${SECOND}`;
    expect(sourcesOf(articleWith(entry, 'live-entry'))).toEqual(['Tomas Ekholm', 'Ruben Pelt', 'Ruben Pelt']);
  });

  test('a name is the same person in every entry', () => {
    expect(sourcesOf(articleWith('Ekholm said the ferries were safe.', 'live-entry'))).toEqual([
      'Tomas Ekholm',
      'Tomas Ekholm',
    ]);
  });
});
