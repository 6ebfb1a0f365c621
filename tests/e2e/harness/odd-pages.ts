// Pages nobody would call news, made rather than stored.

export const ONE_PIXEL_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const MINIMAL_PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const SENTENCES = [
  'The council will vote on the new bridge on Monday, mayor Lena Ostrow said.',
  'Two officials said the price could still change.',
  'The old bridge carries nine thousand cars a day and was painted twice.',
];

const PROSE = [
  'The river rises in the hills above the town and takes three days to reach the sea.',
  'In spring it carries timber, in autumn leaves, and in some winters nothing but ice.',
  'The ferryman keeps a book of all this, and reads from it to those who wait.',
];

/** An article of so many words, in paragraphs of three sentences; `dense` with a source in two of them, else in few. */
export function longPage(words: number, dense = true): string {
  const paragraph = (dense ? SENTENCES : [...SENTENCES, ...PROSE, ...PROSE, ...PROSE]).join(' ');
  const count = Math.ceil(words / paragraph.split(' ').length);
  return page(`<p>${paragraph}</p>\n`.repeat(count));
}

/** An article in which every character stands in an element of its own. */
export function characterPage(): string {
  const sentence = 'The ferry will stop for the winter, harbour master Odile Brandt said on Friday. ';
  const wrapped = [...sentence.repeat(8)].map((character) => `<span>${character}</span>`).join('');
  return page(`<p>${wrapped}</p>`.repeat(6));
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bridge vote - The Plain Post</title>
<meta property="og:type" content="article"><article><h1>Bridge vote</h1>${body}</article></html>`;
