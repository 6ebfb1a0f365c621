import { describe, expect, test } from 'vitest';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { bodyOf, HEAD, P, plain, whole } from './mill-article.ts';
import { parsePage } from './page-of.ts';

describe('texts that stand below each other', () => {
  const entry = (time: string, text: string, name: string): string =>
    `<div class="${name}"><span>${time}</span>${text}</div>`;

  test.each(['x1', 'block', 'css-9f'])(
    'entries of a live blog under the name %s are told by their times',
    (name) => {
      const entries = ['14:05', '13:40', '13:10', '12:30'].map((time, i) => entry(time, P[i]!, name));
      const page = parsePage(`<main>${HEAD}<div class="stream">${entries.join('')}</div></main>`);
      const { blocks, bodyEnd } = collectArticle(page)!.article;
      const kinds = blocks.filter(({ span }) => span.end <= bodyEnd).map(({ kind }) => kind);
      expect(kinds).toEqual(Array(4).fill('live-entry'));
    },
  );

  test.each(['live-event-container', 'liveblog-entries', 'live-events'])(
    'the box around all entries, named %s, is none itself',
    (name) => {
      const entries = P.map((text, i) => `<div class="live-event__entry"><h3>Part ${i}</h3>${text}</div>`);
      const page = parsePage(`<main>${HEAD}<div class="${name}">${entries.join('')}</div></main>`);
      const kinds = collectArticle(page)!.article.blocks.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'live-entry')).toHaveLength(P.length);
    },
  );

  test('parts of one article with headings are no entries', () => {
    const parts = P.map((text, i) => `<section class="part"><h2>Part ${i + 1}</h2>${text}</section>`);
    const page = parsePage(`<main>${HEAD}${parts.join('')}</main>`);
    expect(collectArticle(page)!.article.blocks.map(({ kind }) => kind)).not.toContain('live-entry');
  });

  test('comments are none of the article, though they are longer', () => {
    const comments = P.map(
      (text, i) => `<div class="c"><b>reader${i}</b>${text.replaceAll('weir', 'wall')}</div>`,
    );
    const page = parsePage(
      `<main><article>${HEAD}${P.slice(0, 3).join('')}</article><section id="discussion">${comments.join('')}</section></main>`,
    );
    expect(bodyOf(page)).toEqual(whole.slice(0, 3));
  });

  test.each([
    'Share prices of mills fell four percent on Monday after <a href="https://b.example/">the bank</a> had spoken.',
    'Follow the grain, said <a href="https://b.example/">Tove Lind</a>, and you end at the river office.',
  ])('a sentence that only begins like an invitation stays: %s', (sentence) => {
    const page = parsePage(
      `<article>${HEAD}${P.slice(0, 3).join('')}<p>${sentence}</p>${P.slice(3).join('')}</article>`,
    );
    expect(bodyOf(page)).toHaveLength(7);
  });

  test('a block quotation with its speaker stays, though the text has the words too', () => {
    const words = plain(P[1]!).slice(26);
    const quote = `<blockquote><p>${words}</p><cite>Jorn Abel, miller</cite></blockquote>`;
    const page = parsePage(
      `<article>${HEAD}${P.slice(0, 3).join('')}${quote}${P.slice(3).join('')}</article>`,
    );
    expect(bodyOf(page)).toContain('Jorn Abel, miller');
  });
});
