// News as the bench needs it: made up by the project, as long as asked for, the same on every run.

const PEOPLE = [
  'Odile Brandt',
  'Tomas Ekholm',
  'Mirela Sandu',
  'Joram Pelt',
  'Ines Kavala',
  'Ruben Achterberg',
];
const ROLES = [
  'the harbour master',
  'a spokesman for the port',
  'the deputy mayor',
  'an analyst at Quay Research',
];
const BODIES = [
  'the port authority',
  'the transport ministry',
  'the ferry company',
  'the islanders’ council',
];
const HIDDEN = [
  'sources close to the company',
  'two officials',
  'a person familiar with the talks',
  'residents',
];
const EVENTS = [
  'the winter service would stop in May',
  'the last boat had been sold to a yard in the north',
  'repairs to the pier were two years late',
  'the crew had not been paid since August',
  'a new operator was ready to take over the route',
];
const PLAIN = [
  'The line carries four hundred passengers a day and most of the mail for the outer islands.',
  'Rain fell on the quay all morning while the queue for tickets grew.',
  'The pier was built after the storm of 1987 and has been repaired three times since.',
  'A ticket costs eleven crowns, a third more than last year.',
];

/**
 * In turn; `pick` gives the next of a list. Six of ten attribute or hedge: about 35 attributions in 1,000 words, as
 * dense as the political news of PolNeAR (Newell et al. 2018).
 */
const SENTENCES: readonly ((pick: (from: readonly string[]) => string) => string)[] = [
  (pick) => `${capital(pick(HIDDEN))} told the Northern Wire that ${pick(EVENTS)}.`,
  (pick) => `“We were told that ${pick(EVENTS)},” said ${pick(PEOPLE)}, ${pick(ROLES)}.`,
  (pick) => pick(PLAIN),
  (pick) => `According to ${pick(BODIES)}, ${pick(EVENTS)}.`,
  (pick) => `${pick(PEOPLE)} denied on Friday that ${pick(EVENTS)}.`,
  (pick) => pick(PLAIN),
  (pick) => pick(PLAIN),
  (pick) => `It may be that ${pick(EVENTS)}, ${pick(ROLES)} said.`,
  (pick) => pick(PLAIN),
  (pick) => `Reportedly ${pick(EVENTS)}, but ${pick(BODIES)} did not respond to questions.`,
];

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Paragraphs of about this many words in all. `seed` gives another text of the same kind. */
export function newsParagraphs(words: number, seed = 1): string[] {
  let state = seed;
  const pick = (from: readonly string[]): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[state % from.length] ?? '';
  };
  const paragraphs: string[] = [];
  for (let written = 0, at = seed; written < words;) {
    const sentences = [0, 1, 2].map(() => SENTENCES[at++ % SENTENCES.length]!(pick));
    const paragraph = sentences.join(' ');
    written += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** A news page around the text: navigation, an aside, related links and comments, as pages have them. */
export function newsPage(words: number, seed = 1): string {
  const links = (count: number, text: string): string =>
    Array.from({ length: count }, (_, at) => `<li><a href="/${at}">${text} ${at}</a></li>`).join('');
  const body = newsParagraphs(words, seed)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>Ferry line may halt winter service</title>
<meta property="og:site_name" content="The Marlow Courier"></head><body>
<header><nav><ul>${links(24, 'Section')}</ul></nav></header>
<div class="page"><main><article><h1>Ferry line may halt winter service</h1>
<div class="body">${body}</div></article>
<aside><h2>Most read</h2><ul>${links(12, 'Another story')}</ul></aside>
<section class="comments">${'<div class="comment"><b>reader</b><p>I take the boat every day.</p></div>'.repeat(30)}</section>
</main></div><footer><ul>${links(18, 'About')}</ul></footer></body></html>`;
}
