// Pages and changes to pages, made from a grammar by fast-check.

import fc from 'fast-check';

const sentences = fc.constantFrom(
  'Lena Ostrow said the bridge was shut.',
  'Sources close to the mayor told the Tern Gazette that it may open in May.',
  'It allegedly cost two million crowns, according to a report.',
  'The tide is slow.',
  '“We sail,” said Tomas Ekholm.',
  'An official who asked not to be named denied it.',
);
const scraps = fc.constantFrom(
  ' ',
  '\n',
  '&nbsp;',
  '\u200b',
  '\u00ad',
  '\u202e',
  '🚢',
  'e\u0301',
  '&lt;b&gt;',
  '<br>',
  '<wbr>',
  '<!-- said -->',
  '<hr>',
  'ﬁ',
  '\u2028',
);
const hidden = ['hidden', 'style="display:none"', 'aria-hidden="true"', 'class="sr-only"'];
const inlines = [
  'b',
  'em',
  'span',
  'a href="/x"',
  'code',
  'font',
  'sup',
  'mark',
  'q',
  'bdo dir="rtl"',
  'ins',
  'label',
  'slot',
];
const blocks = [
  'p',
  'div',
  'section',
  'blockquote',
  'ul',
  'li',
  'h2',
  'figure',
  'figcaption',
  'details open',
  'pre',
  'dl',
  'dd',
  'center',
];
const tables = ['table', 'tr', 'td', 'th', 'caption'];
const unread = [
  'script type="text/plain"',
  'style',
  'template',
  'noscript',
  'textarea',
  'select',
  'button',
  'svg',
  'math',
  'iframe',
  'canvas',
];

const element = (tag: string, inner: readonly string[]): string =>
  `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`;

/** HTML of any shape; the parser makes of bad nesting what it makes of it. */
export const trees: fc.Arbitrary<string> = fc.letrec<{ piece: string; tree: string }>((tie) => {
  const inner = fc.array(tie('tree'), { maxLength: 4 });
  return {
    piece: fc.oneof({ weight: 3, arbitrary: sentences }, scraps, fc.stringMatching(/^[a-zA-Z ,.]{1,20}$/)),
    tree: fc.oneof(
      { maxDepth: 5 },
      { weight: 3, arbitrary: tie('piece') },
      {
        weight: 3,
        arbitrary: fc.tuple(fc.constantFrom(...blocks), inner).map(([tag, parts]) => element(tag, parts)),
      },
      {
        weight: 3,
        arbitrary: fc.tuple(fc.constantFrom(...inlines), inner).map(([tag, parts]) => element(tag, parts)),
      },
      fc.tuple(fc.constantFrom(...tables), inner).map(([tag, parts]) => element(tag, parts)),
      fc.tuple(fc.constantFrom(...unread), inner).map(([tag, parts]) => element(tag, parts)),
      fc.tuple(fc.constantFrom(...hidden), inner).map(([how, parts]) => element(`div ${how}`, parts)),
      inner.map((parts) =>
        element('div', [element('template shadowrootmode="open"', ['<slot></slot>', ...parts]), ...parts]),
      ),
    ),
  };
}).tree;

export interface Change {
  readonly kind: 'insert' | 'remove' | 'split' | 'edit' | 'move' | 'wrap' | 'normalize';
  /** Which element or text of the article, counted round. */
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** A series of changes to the article. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Change['kind'][]>('insert', 'remove', 'split', 'edit', 'move', 'wrap', 'normalize'),
    at: fc.nat(200),
    to: fc.nat(200),
    text: sentences,
  }),
  { minLength: 1, maxLength: 6 },
);

/** Does a series of changes in the page. Stands alone: it is sent to the browser as source text. */
export function changePage(series: readonly Change[]): void {
  const article = document.querySelector('article')!;
  for (const { kind, at, to, text } of series) {
    const paragraphs = [...article.querySelectorAll<HTMLElement>('p')];
    const paragraph = paragraphs[at % Math.max(1, paragraphs.length)];
    if (paragraph === undefined) return;
    const other = paragraphs[to % paragraphs.length]!;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const words = walker.nextNode() as Text | null;
    if (kind === 'insert') {
      const fresh = document.createElement('p');
      fresh.textContent = text;
      paragraph.after(fresh);
    }
    if (kind === 'remove' && paragraphs.length > 8) paragraph.remove();
    if (kind === 'split') words?.splitText(to % (words.length + 1));
    if (kind === 'edit' && words !== null) words.replaceData(0, to % (words.length + 1), `${text} `);
    if (kind === 'move' && !paragraph.contains(other) && !other.contains(paragraph)) other.before(paragraph);
    if (kind === 'wrap' && words !== null) {
      const box = document.createElement('span');
      words.replaceWith(box);
      box.append(words);
    }
    if (kind === 'normalize') article.normalize();
  }
}
