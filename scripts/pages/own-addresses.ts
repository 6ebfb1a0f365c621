// The addresses of a saved page: where it stood, so that what it does by its address it does as on the web.

const CANONICAL = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i;
const HREF = /\bhref=["']?([^"'\s>]+)/i;

/**
 * Where a page is to be opened, first, and where else it has to be found: pages send their readers on to the canonical
 * address, and from http to https.
 * @param known the address that is written down for it; without one it is opened at the canonical one, or at one made up
 */
export function ownAddresses(id: string, page: Buffer, known: string | undefined): [string, ...string[]] {
  const made = `https://saved-page.example/${encodeURIComponent(id)}`;
  const link = CANONICAL.exec(page.toString('latin1'))?.[0] ?? '';
  const written = HREF.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const canonical = URL.canParse(written, known ?? made) ? new URL(written, known ?? made).href : made;
  const first = known ?? canonical;
  const others = [first.replace(/^http:/, 'https:'), canonical];
  return [first, ...new Set(others.filter((each) => each !== first))];
}
