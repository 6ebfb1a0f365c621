import { describe, expect, test } from 'vitest';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { paragraphs, parsePage } from './page-of.ts';

const bodyOf = (page: Document): string => {
  const collected = collectArticle(page);
  return collected === null ? '' : collected.article.text.slice(0, collected.article.bodyEnd);
};

describe('the article is found', () => {
  test('in an article element, without what stands around it', () => {
    const page = parsePage(
      `<header><a href="/">The Fenn Courier</a></header><nav><ul><li><a href="/a">Politics</a></li></ul></nav>
       <article><h1>Harbour to close for repairs</h1>${paragraphs(4)}</article>
       <aside><h2>Most read</h2><p>Another long story about a lighthouse keeper, who said that he had never seen a ship.</p></aside>
       <footer>Imprint of the Fenn Courier, which is published every day but Sunday.</footer>`,
    );
    const text = bodyOf(page);
    expect(text).toMatch(/^Harbour master Nora Tidewell said in note 0/);
    expect(text.split('\n\n')).toHaveLength(4);
    expect(text).not.toMatch(/lighthouse|Imprint|Politics/);
  });

  test.each([
    [
      'related links',
      '<div class="related-links"><p>Read how a lighthouse keeper, of all people, lost the key to his own lamp.</p></div>',
    ],
    [
      'a newsletter box',
      '<div id="newsletter-signup"><p>Get the lighthouse letter, with all that matters, in your inbox every day.</p></div>',
    ],
    [
      'a comment thread',
      '<section class="comments"><p>I think the lighthouse should pay for it, and I said so, many times.</p></section>',
    ],
    [
      'a cookie wall',
      '<div class="cookieBanner"><p>We and our 812 lighthouse partners value your privacy, or so we say here.</p></div>',
    ],
    [
      'an author box',
      '<div class="author-bio"><p>Lighthouse Smith has written about harbours for years, and keeps a small boat.</p></div>',
    ],
    [
      'a linked paragraph',
      '<p><a href="/x">The lighthouse keeper who lost the key to his lamp, and found it</a></p>',
    ],
    ['a read-also line', '<p>Read also: <a href="/x">The lighthouse keeper</a> and his lamp.</p>'],
    [
      'a hidden paragraph',
      '<p hidden>The lighthouse was not to be seen by anyone, and so it should stay, they said.</p>',
    ],
    [
      'a paragraph hidden by style',
      '<p style="display: none">The lighthouse was not to be seen by anyone, as they said.</p>',
    ],
    ['a form control', '<button>Save this lighthouse story for later</button>'],
    [
      'a script',
      '<script>var lighthouse = "This is no text, though it is long enough to be, and has commas.";</script>',
    ],
  ])('%s inside it is left out', (_, inserted) => {
    const page = parsePage(`<article><h1>Harbour</h1>${paragraphs(2)}${inserted}${paragraphs(3)}</article>`);
    expect(bodyOf(page)).not.toMatch(/lighthouse/i);
    expect(bodyOf(page).split('\n\n')).toHaveLength(5);
  });

  test('block quotes, lists and headings keep their kind and their place', () => {
    const page = parsePage(
      `<article>${paragraphs(2)}<h2>What comes next</h2><ul><li>The quay closes in May.</li><li>The lock stays open.</li></ul>
       <blockquote><p>We shall see, as we always have, when the tide is out.</p></blockquote>${paragraphs(1)}</article>`,
    );
    const blocks = collectArticle(page)?.article.blocks.map(({ kind }) => kind);
    expect(blocks).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'blockquote',
      'paragraph',
    ]);
  });

  test('headline and captions stand behind the body, and only where they repeat its words', () => {
    const page = parsePage(
      `<article><h1>The town of Lower Fenn agreed to pay</h1>${paragraphs(3)}
       <figure><img><figcaption>The ferry needs new timber, and soon.</figcaption></figure>
       <figure><img><figcaption>A stranger's cat, asleep.</figcaption></figure></article>`,
    );
    const { article } = collectArticle(page)!;
    const apart = article.blocks.filter(({ span }) => span.start >= article.bodyEnd);
    expect(apart.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)])).toEqual([
      ['headline', 'The town of Lower Fenn agreed to pay'],
      ['caption', 'The ferry needs new timber, and soon.'],
    ]);
  });

  test('of several articles on a page, the one with the page’s heading is read', () => {
    const others = [1, 2, 3].map(
      (i) =>
        `<article class="post"><h2>Story ${i}</h2>${paragraphs(6).replaceAll('Harbour', 'Lighthouse')}</article>`,
    );
    const page = parsePage(
      `<main><article class="post"><h1>Harbour</h1>${paragraphs(3)}</article>${others.join('')}</main>`,
    );
    expect(bodyOf(page)).not.toMatch(/Lighthouse/);
    expect(bodyOf(page).split('\n\n')).toHaveLength(3);
  });

  test('a live blog is read entry by entry', () => {
    const entries = [1, 2, 3, 4].map(
      (i) => `<article class="live-entry"><h3>10:0${i}</h3>${paragraphs(2)}</article>`,
    );
    expect(
      bodyOf(parsePage(`<main><h1>Harbour live</h1>${entries.join('')}</main>`)).match(/note 1/g),
    ).toHaveLength(4);
  });

  test.each([
    ['article elements', 'article', 'x'],
    ['boxes named as entries', 'div', 'live-blog-post'],
  ])('entries of a live blog are kept apart: %s', (_, tag, name) => {
    const entries = [1, 2].map((i) => `<${tag} class="${name}"><h3>10:0${i}</h3>${paragraphs(2)}</${tag}>`);
    const page = parsePage(
      `<main><h1>Harbour live</h1>${paragraphs(1)}${entries.join('')}${paragraphs(1)}</main>`,
    );
    const { article } = collectArticle(page)!;
    // What stands behind the last entry is no part of it.
    expect(article.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'paragraph live-entry paragraph paragraph live-entry paragraph paragraph live-entry',
    );
  });

  test('posts embedded in one article do not divide it', () => {
    const post = '<article><p>The crane, said a post, was seen to lean on Friday.</p></article>';
    const page = parsePage(
      `<article><h1>Harbour</h1>${paragraphs(4)}${post}${paragraphs(4)}${post}</article>`,
    );
    const { blocks } = collectArticle(page)!.article;
    expect(blocks.map(({ kind }) => kind)).not.toContain('live-entry');
  });

  test('paragraphs made of line breaks are told apart', () => {
    const page = parsePage(
      `<div>${paragraphs(4).replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`,
    );
    expect(bodyOf(page).split('\n\n')).toHaveLength(4);
  });

  test('text in open shadow trees and slots is read where it shows', () => {
    const page = document.implementation.createHTMLDocument('Harbour');
    page.body.innerHTML = `<article>${paragraphs(2)}<x-part><p>The slotted pilot said, to all who asked, that he would rather not say.</p></x-part></article>`;
    const root = page.querySelector('x-part')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<p>The pilot in the shadow said nothing at all, or so it was told in town.</p><slot></slot>';
    expect(bodyOf(page)).toMatch(/shadow said nothing.*\n\nThe slotted pilot/s);
  });
});

describe('no article', () => {
  const teasers = Array.from(
    { length: 12 },
    (_, i) =>
      `<div class="item"><h3><a href="/${i}">Story number ${i} about the harbour and its cranes</a></h3><p>The town said, on day ${i}, that it would look into the matter.</p></div>`,
  ).join('');
  test.each([
    ['an empty page', ''],
    ['a page of menus', '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>'],
    ['a home page', `<main>${teasers}</main>`],
    ['search results', `<main><h1>Results for harbour</h1>${teasers.replaceAll('h3', 'h2')}</main>`],
    ['one character per element', '<p>a</p>'.repeat(500)],
  ])('is the answer to %s', (_, body) => {
    expect(collectArticle(parsePage(body))).toBeNull();
  });

  test('is the answer to XML', () => {
    const xml = new DOMParser().parseFromString(
      '<feed><entry>Some long text, with commas.</entry></feed>',
      'text/xml',
    );
    expect(collectArticle(xml)).toBeNull();
  });
});

describe('a text cut by a wall', () => {
  const paid =
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
  const wall = '<div class="paywall-offer"><p>Subscribe to read on, it is only a little money.</p></div>';
  test.each([
    ['paid and walled', paid, wall, true],
    ['paid, but no wall shows', paid, '', false],
    ['a wall, but nothing says paid', '', wall, false],
  ])('%s', (_, head, after, partial) => {
    expect(collectArticle(parsePage(`<article>${paragraphs(3)}</article>${after}`, head))?.partial).toBe(
      partial,
    );
  });
});
