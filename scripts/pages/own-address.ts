// The address of a saved page: where it stood, so that what it does by its address it does as on the web.

const CANONICAL = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i;
const HREF = /\bhref=["']?([^"'\s>]+)/i;

/** @param known the address that is written down for it; else it is its canonical one, or one made up of its id */
export function ownAddress(id: string, page: Buffer, known: string | undefined): string {
  if (known !== undefined) return known;
  const link = CANONICAL.exec(page.toString('latin1'))?.[0] ?? '';
  const written = HREF.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return /^https?:/.test(written) && URL.canParse(written)
    ? new URL(written).href
    : `https://saved-page.example/${encodeURIComponent(id)}`;
}
