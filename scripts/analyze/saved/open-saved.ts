// What holds many pages: a folder, a WARC, a ZIP or an EPUB. Pages come one by one, in the order of their names, or as they
// lie in a WARC.

import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isPage, pageOf, type SavedPage } from './saved-page.ts';

const ARCHIVE = /\.(?:warc|warc\.gz|zip|epub)$/i;
/** A page larger than this unpacked is none: it is left out with a word. */
const MOST_BYTES = 64 * 2 ** 20;

export const holdsPages = (place: string): boolean =>
  ARCHIVE.test(place) || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

export function openSaved(place: string): AsyncIterable<SavedPage> {
  if (/\.(?:zip|epub)$/i.test(place)) return readZip(place);
  return ARCHIVE.test(place) ? readWarc(place) : readFolder(place);
}

async function* readFolder(folder: string): AsyncGenerator<SavedPage> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPage);
  for (const name of names.toSorted()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) yield pageOf(name, readFileSync(file));
  }
}

async function* readZip(file: string): AsyncGenerator<SavedPage> {
  const { unzipSync } = await import('fflate');
  const bytes = readFileSync(file);
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isPage(name)) sizes.set(name, originalSize);
      return false;
    },
  });
  for (const name of [...sizes.keys()].toSorted()) {
    if ((sizes.get(name) ?? 0) > MOST_BYTES) {
      yield { place: name, content: { problem: 'larger than any page' }, url: null };
      continue;
    }
    // One at a time: the whole archive need not lie unpacked in memory.
    const page = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    if (page !== undefined) yield pageOf(name, page);
  }
}

async function* readWarc(file: string): AsyncGenerator<SavedPage> {
  const { WARCParser } = await import('warcio');
  for await (const record of new WARCParser(createReadStream(file))) {
    const { warcType, warcTargetURI: url = null, httpHeaders } = record;
    const type = httpHeaders?.headers.get('content-type') ?? '';
    if (warcType !== 'response' || httpHeaders?.statusCode !== 200 || !/\bx?html\b/i.test(type)) continue;
    const bytes = await record.readFully(true);
    yield { place: url ?? 'a page without an address', content: decoded(bytes, type), url };
  }
}

/** By the character set that the server named; UTF-8 where it named none. */
function decoded(bytes: Uint8Array, type: string): SavedPage['content'] {
  const [, name = 'utf-8'] = /charset="?([\w-]+)/i.exec(type) ?? [];
  try {
    return { html: new TextDecoder(name, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `not ${name} text` };
  }
}
