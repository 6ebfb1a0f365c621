// The page's words for links and annotations: injected only when they are asked for, beside the page script.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageOrFrame } from '../src/page/page-or-frame.ts';
import { readPageWords } from '../src/page/words/read-page-words.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as {
    hearsay?: { readonly session?: PageOrFrame };
    hearsayWords?: (text: number) => unknown;
  };
  /** By the fingerprint of the text that places are wanted of; null where the article stands in a frame. */
  world.hearsayWords = (text) => {
    const session = world.hearsay?.session?.session;
    if (session !== undefined && session.document !== document) return null;
    const article = session?.article;
    return readPageWords(document, article?.isOf(text) === true ? (article.placed?.map.runs ?? []) : []);
  };
});
