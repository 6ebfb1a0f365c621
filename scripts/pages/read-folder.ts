// The pages of a folder, in file-name order, and the articles they are known to hold, where someone wrote them down.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a person says the article of a page is. */
export interface KnownArticle {
  readonly articleBody: string;
  readonly headline?: string;
  readonly url?: string;
  /** What stands between the two, where it was written down apart from them (gold.json). */
  readonly standfirst?: readonly string[];
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
    articles: files.includes('articles.json') ? readArticles(folder, files.includes('gold.json')) : null,
  };
}

function readArticles(folder: string, hasMore: boolean): Record<string, KnownArticle> {
  const read = <Row>(file: string): Record<string, Row> =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, Row>;
  const articles = read<KnownArticle>('articles.json');
  if (!hasMore) return articles;
  const more = read<{ readonly summary?: readonly string[] }>('gold.json');
  return Object.fromEntries(
    Object.entries(articles).map(([id, known]) => [id, { ...known, standfirst: more[id]?.summary ?? [] }]),
  );
}

function readPage(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
