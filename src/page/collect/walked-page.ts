// A document as walked: its text for the finder, and the way from each paragraph back to the page.

import type { PageText } from '../../article/page-text.ts';
import { readSaid } from './read-said.ts';
import { safeDom } from './safe-dom.ts';
import { walkPage, type Walk } from './walk-page.ts';

export interface WalkedPage extends Pick<Walk, 'elements' | 'runs' | 'shadowRoots'> {
  readonly text: PageText;
}

/**
 * Walks a document, or a part of it; null where it is no page of text (a frameset, data). Works without layout, changes
 * nothing.
 */
export function walkDocument(document: Document, part: Element | null = null): WalkedPage | null {
  const body = safeDom(document).selectFirst(document, 'body');
  if (body?.namespaceURI !== 'http://www.w3.org/1999/xhtml') return null;
  const { boxes, passages, ...places } = walkPage(part ?? body);
  return { ...places, text: { boxes, passages, said: readSaid(document) } };
}
