// The article the faults befall: plain, invented, with marks of several kinds.

export const PARAGRAPHS: readonly string[] = [
  'The ferry between Marlow and Tern Island will stop for the winter, harbour master Odile Brandt said on Friday.',
  'Two people familiar with the talks told the Northern Wire that the operator had run out of money.',
  'Sources close to the company said the last boat had already been sold.',
  'According to Brandt, 140 passengers a day rely on the crossing in December.',
  'The operator allegedly owes the port 2 million crowns, and repairs could take until April.',
];

/** Another story, for pages that go on or go elsewhere. */
export const OTHER_PARAGRAPHS: readonly string[] = [
  'The old bridge at Fennmouth may be closed to lorries, mayor Lena Ostrow told reporters on Monday.',
  'An engineer who asked not to be named said two of its seven piers had moved.',
  'Ostrow denied that the town had known of it, and said the report would be published in full.',
];

export const paragraphs = (texts: readonly string[] = PARAGRAPHS): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** A whole page: `head` goes into its head, `body` stands in for the article. */
export function pageOf(parts: { head?: string; body?: string; title?: string } = {}): string {
  const { head = '', title = 'Ferry line may halt winter service' } = parts;
  const body = parts.body ?? `<article><h1>${title}</h1>${paragraphs()}</article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
}
