import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { paragraphs, parsePage } from './page-of.ts';

/** The words of the page at a span of the article, piece by piece. */
function pageWords(page: Document, words: string): string[] | null {
  const { article, map } = collectArticle(page)!;
  const start = article.text.indexOf(words);
  if (start < 0) return null;
  return map
    .placesOf({ start, end: start + words.length })
    .map(({ node, start: a, end: b }) => node.data.slice(a, b));
}

describe('an offset leads back to the page', () => {
  test.each([
    ['in one text node', 'The pilot said no.', 'pilot said', ['pilot said']],
    ['over a link', 'The <a href="/p">pilot</a> said no.', 'pilot said', ['pilot', ' said']],
    ['over collapsed white space', 'The   pilot\n\t said  no.', 'pilot said', ['pilot\n\t said']],
    ['over a line break', 'The pilot<br>said no.', 'pilot\nsaid', ['pilot', 'said']],
    [
      'over zero-width and soft-hyphen characters',
      'The pi\u200blot s\u00adaid no.',
      'pilot said',
      ['pi\u200blot s\u00adaid'],
    ],
    [
      'over variation selectors of a hidden manifest',
      'The pilot\ufe0f\u{e0100}\u{e01ef} said.',
      'pilot said',
      ['pilot\ufe0f\u{e0100}\u{e01ef} said'],
    ],
    [
      'over a button between the words',
      'The pilot <button>Play</button>said no.',
      'pilot said',
      ['pilot ', 'said'],
    ],
    ['over no-break spaces', 'The\u00a0pilot\u00a0said no.', 'pilot said', ['pilot\u00a0said']],
    ['behind an emoji', 'The 🚢 pilot said no.', 'pilot said', ['pilot said']],
    ['in right-to-left marks', 'The \u202bpilot\u202c said no.', 'pilot said', ['pilot\u202c said']],
  ])('%s', (_, html, words, pieces) => {
    const page = parsePage(`<article>${paragraphs(2)}<p>${html}</p>${paragraphs(1)}</article>`);
    expect(pageWords(page, words)).toEqual(pieces);
  });

  test('a span over two paragraphs never reaches over the advertisement between them', () => {
    const page = parsePage(
      `<article>${paragraphs(2)}<div class="ad">Buy a boat, now, at Fenn Boats!</div>${paragraphs(1)}</article>`,
    );
    const { article, map } = collectArticle(page)!;
    const places = map.placesOf({ start: 0, end: article.bodyEnd });
    expect(places.map(({ node }) => node.data).join(' ')).not.toMatch(/boat/);
    expect(places).toHaveLength(3);
  });
});

const inline = fc.letrec<{ piece: string; tree: string }>((tie) => ({
  piece: fc.oneof(
    fc.stringMatching(/^[a-z ,.\n]{1,30}$/),
    fc.constantFrom(
      '&nbsp;',
      '\u200b',
      '\u00ad',
      '<br>',
      '&amp;',
      '🚢',
      '\u202e',
      '\ufe0f',
      '\ud800',
      'ß',
      'e\u0301',
    ),
  ),
  tree: fc.oneof(
    { maxDepth: 5 },
    tie('piece'),
    fc
      .tuple(
        fc.constantFrom('b', 'span', 'a href="/x"', 'em', 'div', 'p', 'li', 'script', 'td'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
})).tree;

describe('any page', () => {
  test('gives offsets that lie inside the text and lead to the same characters', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 12 }), (parts) => {
        const page = parsePage(`<article>${paragraphs(2)}${parts.join('')}${paragraphs(1)}</article>`);
        const { article, map } = collectArticle(page)!;
        let end = 0;
        for (const run of map.runs) {
          expect(run.at).toBeGreaterThanOrEqual(end);
          end = run.at + run.length;
          const ours = article.text.slice(run.at, end);
          const theirs = run.node.data.slice(run.from, run.from + run.length);
          expect(theirs.replace(/\s/g, ' ')).toBe(ours);
          expect(map.offsetAt(run.node, run.from)).not.toBeNull();
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
        const spans = [...article.blocks.map(({ span }) => span), ...article.links.map(({ span }) => span)];
        for (const span of spans) expect(span.start < span.end && span.end <= article.text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same before and after', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 8 }), (parts) => {
        const page = parsePage(`<article>${paragraphs(2)}${parts.join('')}</article>`);
        const before = page.documentElement.outerHTML;
        collectArticle(page);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
