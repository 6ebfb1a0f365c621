// The pages of a folder, in file-name order, and the articles they are known to hold, where someone wrote them down.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a person says the article of a page is. */
export interface KnownArticle {
  readonly articleBody: string;
  readonly headline?: string;
  readonly url?: string;
}

export interface PageFolder {
  readonly pages: ReadonlyMap<string, Buffer>;
  /** Null where the folder has no articles.json. */
  readonly articles: Readonly<Record<string, KnownArticle>> | null;
}

const PAGE = /\.html(\.gz)?$/;

/** Reads all pages, or the first `limit`. Throws where there is no such folder or a page cannot be unpacked. */
export function readFolder(folder: string, limit = Infinity): PageFolder {
  const files = readdirSync(folder).toSorted();
  const pages = files.filter((file) => PAGE.test(file)).slice(0, limit);
  return {
    pages: new Map(pages.map((file) => [file.replace(PAGE, ''), readPage(path.join(folder, file))])),
    articles: files.includes('articles.json')
      ? JSON.parse(readFileSync(path.join(folder, 'articles.json'), 'utf8'))
      : null,
  };
}

function readPage(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
