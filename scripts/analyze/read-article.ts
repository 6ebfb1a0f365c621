// Turns what the command line is given (plain text or HTML) into an article.

import { articleFromText, type Article } from '../../src/text/article.ts';

/** Text as it stands: not a character is changed. */
export function articleOfText(text: string, outlet: string | null): Article {
  return articleFromText(text, { outlet });
}

/** The article of an HTML page, as the extension finds it; an error whose message can be shown where there is none. */
export async function articleOfHtml(html: string, url: string | null): Promise<Article> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { collectArticle } = await import('../../src/page/collect/collect-article.ts');
  // Without an address it has none: one invented would be taken for the outlet's. What jsdom says of styles is nobody's concern.
  const { window } = new JSDOM(html, { ...(url !== null && { url }), virtualConsole: new VirtualConsole() });
  const collected = collectArticle(window.document);
  if (collected === null) throw new Error('no article found on this page');
  return collected.article;
}

/** Whether bytes are UTF-8 text; the text without a byte order mark, or null. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
