// Texts made to be hard: nobody writes them, but any page may hold them, and none may keep the reader waiting.

import { newsParagraphs } from './news-text.ts';

/** What is repeated until the text is long enough. */
const REPEATED = {
  quotationMarks: ['"', '“', '”', '“”', '" ', "'", "'a ", '“word” ', '“word ', '“a ‘b ', '“He said “'],
  cues: [
    'said ',
    'Said. ',
    'he said ',
    'he said, ',
    'he said\n\n',
    'said that ',
    'said: ',
    '“said” ',
    'denied ',
    'One, who said, and but police denied this ',
  ],
  sources: [
    '“No,” he said. ',
    'according to ',
    'Mr Smith said ',
    'said John ',
    'They denied it. ',
    'sources say ',
  ],
  relays: ['who said that ', 'told the told the ', 'A told B that ', 'The agency cited the paper as saying '],
  checks: ['he said she said they claimed ', 'two officials said ', 'seen by the ', 'the the the has '],
  hedges: [
    'may ',
    'reportedly ',
    'allegedly may have ',
    'that ',
    'not yet ',
    'officials ',
    'John Smith ',
    'he ',
  ],
  remarks: [
    'on condition of anonymity ',
    'did not respond to ',
    'Correction: ',
    'as ',
    'and ',
    'of the ',
    'the ',
  ],
  signs: ['(', '()', '[x] ', ',', 'a, ', '.', '... ', '— ', '-', 'a-', ': ', '?', '@a ', 'http://a.b/c '],
  letters: [
    '1',
    '1,',
    'a',
    'a ',
    'A ',
    'The ',
    'U.S. ',
    'A.',
    'Dr. ',
    ' ',
    '\n',
    'a\n',
    'a\n\n',
    '\t',
    ' \n',
  ],
  rare: ['😀', 'e\u0301', '\ud800', '\u200b', '漢字'],
};

/** Name and text of each kind, `size` characters long. */
export function noiseTexts(size: number): readonly (readonly [name: string, text: string])[] {
  const cut = (text: string) => text.slice(0, size);
  const news = newsText(size);
  const many = (part: (at: number) => string) => {
    let text = '';
    for (let at = 0; text.length < size; at++) text += part(at);
    return cut(text);
  };
  const name = (at: number) => `Ab${at.toString(36)} Cd${(at * 7).toString(36)}`;
  return [
    ['news in one paragraph', news.replace(/\n+/g, ' ')],
    ['news without full stops', news.replace(/\./g, '')],
    ['news without spaces', news.replace(/\s/g, '')],
    ['news in small letters', news.toLowerCase()],
    ['news in capitals', news.toUpperCase()],
    ['nothing but names', many((at) => `${name(at)} `)],
    ['a new name in each sentence', many((at) => `${name(at)} said it rained. `)],
    ['one quotation without end', cut(`“${'He said it rained. '.repeat(size / 18)}`)],
    ...Object.values(REPEATED)
      .flat()
      .map((part) => [JSON.stringify(part), cut(part.repeat(Math.ceil(size / part.length)))] as const),
  ];
}

export function newsText(size: number): string {
  return newsParagraphs(size / 5)
    .join('\n\n')
    .slice(0, size);
}
