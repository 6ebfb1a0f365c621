import { describe, expect, test } from 'vitest';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { countWork } from './count-work.ts';
import { paragraphs, parsePage, showPage } from './page-of.ts';

const bodyOf = (page: Document): string => collectArticle(page)?.article.text ?? '';

/** Empty elements, one inside the other, with an article in the innermost. */
function nested(depth: number): Document {
  const page = document.implementation.createHTMLDocument('');
  let inner: Element = page.body;
  for (let i = 0; i < depth; i += 1) inner = inner.appendChild(page.createElement(i % 2 ? 'div' : 'article'));
  inner.innerHTML = paragraphs(3);
  return page;
}

const boxes = (count: number): Document =>
  parsePage(`<main>${`<div class="article-body">${paragraphs(1)}</div>`.repeat(count)}</main>`);

const longText = (sentences: number): Document =>
  parsePage(
    `<article>${paragraphs(2)}<p>${'The pilot  said\u200b no, again. '.repeat(sentences)}</p></article>`,
  );

describe('hostile and odd pages', () => {
  test.each([
    ['elements inside each other', nested, 1000],
    ['equally named boxes side by side', boxes, 1000],
    ['sentences in one text node', longText, 3600],
    ['paragraphs', (count: number) => parsePage(`<article>${paragraphs(count)}</article>`), 600],
    [
      'entries of a live blog',
      (count: number) => parsePage(`<article>${paragraphs(1)}</article>`.repeat(count)),
      600,
    ],
  ])('ten times as many %s are ten times the work, and no more', (_, pageOf, count) => {
    const [few, many] = [pageOf(count), pageOf(count * 10)];
    const workOf = (page: Document): number => countWork(() => collectArticle(page));
    expect(workOf(many) / workOf(few)).toBeLessThan(11);
  });

  test('10,000 elements inside each other are walked without overflow', () => {
    expect(bodyOf(nested(10_000))).toMatch(/note 2/);
  });

  test('a text node of a megabyte is one paragraph', () => {
    expect(bodyOf(longText(36_000)).length).toBeGreaterThan(900_000);
  });

  test.each([
    ['JSON-LD that is no JSON', '<script type="application/ld+json">{oops</script>'],
    [
      'JSON-LD nested 20,000 deep',
      `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script>`,
    ],
    [
      'JSON-LD of the wrong shape',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":{"a":1}},"publisher":[[["x"]]],"headline":7}</script>',
    ],
    ['2,000 JSON-LD scripts', '<script type="application/ld+json">{"@type":"Thing"}</script>'.repeat(2000)],
    ['a canonical address that is none', '<link rel="canonical" href="https://[bad">'],
  ])('%s does no harm', (_, head) => {
    expect(bodyOf(parsePage(`<article>${paragraphs(3)}</article>`, head))).toMatch(/note 2/);
  });

  test('markup in a name is no name, and a headline is cut to a sane length', () => {
    const name = `<img src=x onerror=alert(1)>${'x'.repeat(5000)}`;
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name } }).replaceAll('<', '\\u003c')}</script>
      <meta property="og:title" content="${name.replaceAll('<', '&lt;')}">`;
    const found = collectArticle(parsePage(`<article>${paragraphs(3)}</article>`, head));
    const { byline, title } = found!.article.metadata;
    expect(byline).toBeNull();
    expect(title).toMatch(/^x{100,300}$/);
  });

  test('form fields named like DOM properties do not confuse the walk', () => {
    const off = showPage(
      `<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="shadowRoot">
       <input name="localName"><input name="getAttribute"><input name="id"><input name="hasAttribute"><article>${paragraphs(3)}</article></form>`,
    );
    expect(bodyOf(document)).toMatch(/note 2/);
    off();
  });

  test('text the page hides by its style sheet is left out, but a page that hides everything is read', () => {
    const off = showPage(
      `<style>.x{display:none}</style><article>${paragraphs(4)}<p class="x">The unseen pilot said, to no one, that he was not there.</p></article>`,
    );
    expect(bodyOf(document)).not.toMatch(/unseen pilot/);
    document.querySelector('article')!.className = 'x';
    expect(bodyOf(document)).toMatch(/note 3/);
    off();
  });
});
