// The addresses of a saved page: where it stood, so that what it does by its address it does as on the web.

const CANONICAL = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i;
const HREF = /\bhref=["']?([^"'\s>]+)/i;

/**
 * Where a page is to be opened, first, and where else it has to be found: pages send their readers on to the canonical
 * address, and from http to https. The last is one made up, for pages that at their own address would leave for another
 * host which no network is there for.
 * @param known the address that is written down for it; without one it is opened at the canonical one
 */
export function ownAddresses(id: string, page: Buffer, known: string | undefined): readonly string[] {
  const made = `https://saved-page.example/${encodeURIComponent(id)}`;
  const link = CANONICAL.exec(page.toString('latin1'))?.[0] ?? '';
  const written = HREF.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const canonical = URL.canParse(written, known ?? made) ? new URL(written, known ?? made).href : made;
  const first = known ?? canonical;
  return [...new Set([first, first.replace(/^http:/, 'https:'), canonical, made])];
}
