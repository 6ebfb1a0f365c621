// A page as the page script walks it, made from bare text.

import type { PageText } from '../../src/article/page-text.ts';

const PLAIN = { names: '', role: null, veiled: false, pictured: false, fielded: false };

/** One paragraph in an article element; `words` is how many the page says its text has, the rest being for subscribers. */
export function pageOfText(
  text: string,
  said: { readonly outlet?: string; readonly language?: string; readonly words?: number } = {},
): PageText {
  const paid = { '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: said.words };
  return {
    boxes: [
      { tag: 'body', parent: -1, ...PLAIN },
      { tag: 'article', parent: 0, ...PLAIN },
      { tag: 'p', parent: 1, ...PLAIN },
    ],
    passages: [{ box: 2, text, links: [], linkedLength: 0, hidden: false }],
    said: {
      url: 'https://courier.example/ferry',
      language: said.language ?? 'en',
      title: null,
      meta: said.outlet === undefined ? [] : [['og:site_name', said.outlet]],
      jsonLd: said.words === undefined ? [] : [JSON.stringify(paid)],
      date: null,
      canonical: null,
    },
  };
}
