import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hintOfNames } from '../../src/article/name-words.ts';

test.each([
  ['related-links', 'beside'],
  ['articleComments', 'beside'],
  ['pull-quote', 'beside'],
  ['cookie-banner', 'over'],
  ['paywall', 'maybe'],
  ['slideshow-container', 'maybe'],
  ['article-body', null],
  // Utility classes, negations and states say nothing of what an element is for.
  ['print:text-sm u-margin-bottom border-bottom', null],
  ['no-ads without-sidebar has-comments', null],
  ['sidebar-grid', null],
  ['share-prices', null],
  ['pull-left', null],
  // Nor do the tags and authors of a blog, or a heading made into an id.
  ['post-71 type-post hentry tag-related author-comments', null],
  ['how-the-comments-of-the-reeve-were-meant', null],
])('%s hints at %s', (names, hint) => {
  expect(hintOfNames(names)).toBe(hint);
});

test('any name has a hint or none, in time that does not grow beyond a bound', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (names) => {
      expect(['over', 'beside', 'maybe', null]).toContain(hintOfNames(names));
    }),
  );
  const start = performance.now();
  hintOfNames('ad-'.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(100);
});
