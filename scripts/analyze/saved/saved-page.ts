// A page that somebody saved, whatever it lay in.

export interface SavedPage {
  /** Where it lay: a path, or its address in a WARC. */
  readonly place: string;
  readonly content: { readonly html: string } | { readonly text: string } | { readonly problem: string };
  /** The address it was saved from, where the file says so; never one made up. */
  readonly url: string | null;
}

const PAGE = /\.(?:x?html?|txt)$/i;
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\S+)/;
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/;
/** What a program that saves pages says of one, it says at the start. */
const HEAD = 4000;

export const isPage = (name: string): boolean => PAGE.test(name);

/** A page from its bytes: text by its name, else HTML, with the address that browser or SingleFile wrote down. */
export function pageOf(place: string, bytes: Uint8Array): SavedPage {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { place, content: { problem: 'not UTF-8 text' }, url: null };
  }
  if (/\.txt$/i.test(place)) return { place, content: { text }, url: null };
  const head = text.slice(0, HEAD);
  const url = SINGLE_FILE.exec(head)?.[1] ?? SAVED_FROM.exec(head)?.[1] ?? null;
  return { place, content: { html: text }, url };
}
