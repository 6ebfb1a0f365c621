// Addresses that come from the page.

/** Whether one may become a link in our own pages: a script address must not. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
