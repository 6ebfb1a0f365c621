import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Look } from '../../src/messaging/messages.ts';
import type { Mark, MarkCategory } from '../../src/report/report.ts';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { highlightName, PAINT_ORDER } from '../../src/page/paint/mark-style.ts';
import { Painter } from '../../src/page/paint/painter.ts';
import { lookOf, markAll } from './marks.ts';
import { paragraphs, showPage } from './page-of.ts';

let takeOff: () => void;
let painter: Painter;

beforeEach(() => {
  takeOff = showPage(`<article>${paragraphs(3)}<x-part></x-part></article>`);
  const shadow = document.querySelector('x-part')!.attachShadow({ mode: 'open' });
  shadow.innerHTML =
    '<p>Harbour master Nora Tidewell said in the shadow that all was well, and went home.</p>';
  painter = new Painter(document);
});
afterEach(() => {
  painter.clear();
  takeOff();
  document.documentElement.removeAttribute('style');
});

async function paint(look: Look = lookOf(), category: MarkCategory = 'named'): Promise<readonly Mark[]> {
  const collected = collectArticle(document)!;
  const marks = markAll(collected.article.text, 'Nora Tidewell said', category);
  await painter.paint(marks, look, collected);
  return marks;
}

const wordsOf = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );

const sheetText = (root: Document | ShadowRoot = document): string =>
  root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');

describe('painting', () => {
  test('puts each mark on its own words, in shadow trees too', async () => {
    await paint();
    expect(wordsOf(highlightName('named'))).toEqual(Array(4).fill('Nora Tidewell said'));
    expect(document.querySelector('x-part')!.shadowRoot!.adoptedStyleSheets).toHaveLength(1);
  });

  test('changes nothing in the page and moves nothing', async () => {
    const before = [
      document.documentElement.outerHTML,
      document.querySelector('article')!.getBoundingClientRect().height,
    ];
    let records = 0;
    const observer = new MutationObserver((seen) => (records += seen.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await paint();
    painter.clear();
    await new Promise((resume) => setTimeout(resume));
    observer.disconnect();
    expect(records).toBe(0);
    expect([
      document.documentElement.outerHTML,
      document.querySelector('article')!.getBoundingClientRect().height,
    ]).toEqual(before);
  });

  test('leaves no highlight and no style sheet when it is taken off', async () => {
    await paint();
    painter.flash([]);
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(document.querySelector('x-part')!.shadowRoot!.adoptedStyleSheets).toHaveLength(0);
  });

  test('leaves the page’s own highlights and style sheets alone', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    CSS.highlights.set('search', new Highlight());
    await paint();
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['search']);
    expect([...document.adoptedStyleSheets]).toEqual([own]);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });

  test('a category that is off is not painted', async () => {
    await paint(lookOf({ off: ['named'] }));
    expect(CSS.highlights.has(highlightName('named'))).toBe(false);
  });

  test('what the page clears is put back', async () => {
    await paint();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    painter.reassert();
    expect(wordsOf(highlightName('named'))).toHaveLength(4);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('of overlapping marks the hedge is on top and the quotation below', async () => {
    const collected = collectArticle(document)!;
    const marks = PAINT_ORDER.flatMap((category) => markAll(collected.article.text, 'Tidewell', category));
    await painter.paint(marks, lookOf(), collected);
    const priorities = PAINT_ORDER.map((category) => CSS.highlights.get(highlightName(category))!.priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
    expect(PAINT_ORDER.at(-1)).toBe('hedge');
  });

  test('takes the colours for dark pages from the page, not from the system', async () => {
    document.documentElement.style.cssText = 'background:#111;color:#eee';
    await paint();
    expect(sheetText()).toContain('rgb(86, 180, 233)');
    document.documentElement.style.cssText = 'background:#fff;color:#222';
    await paint();
    expect(sheetText()).toContain('rgb(0, 114, 178)');
  });

  test('prints marks only where the reader wants it', async () => {
    await paint(lookOf({ printMarks: false }));
    expect(sheetText()).toMatch(/^@media screen/);
    await paint(lookOf({ printMarks: true }));
    expect(sheetText()).toMatch(/^@media all/);
  });

  test('a colour that is none cannot smuggle in a rule', async () => {
    const look = lookOf();
    const named = {
      ...look.categories.named,
      light: 'red;} body{display:none',
      dark: 'url(https://fenn.example)',
    };
    await paint({ ...look, categories: { ...look.categories, named } });
    expect(sheetText()).not.toMatch(/display|url/);
  });

  test('marks that stand where they stood stay painted as they are; only what changed is new', async () => {
    await paint();
    const before = [...CSS.highlights.get(highlightName('named'))!];
    const collected = collectArticle(document)!;
    const marks = markAll(collected.article.text, 'Nora Tidewell said');
    await painter.paint(
      [marks[0]!, { ...marks[1]!, end: marks[1]!.end - 5 }, marks[3]!],
      lookOf(),
      collected,
    );
    expect(wordsOf(highlightName('named'))).toHaveLength(3);
    const after = [...CSS.highlights.get(highlightName('named'))!];
    expect([before[0], before[3]].every((range) => after.includes(range!))).toBe(true);
    expect(before.slice(1, 3).some((range) => after.includes(range))).toBe(false);
  });

  test('marks leave text nodes that changed at once, and only those', async () => {
    await paint();
    const changed = document.querySelector('article p')!.firstChild!;
    painter.drop(new Set([changed]));
    expect(wordsOf(highlightName('named'))).toHaveLength(3);
  });

  test('ten thousand marks leave the page room to draw, and all are there in the end', async () => {
    const collected = collectArticle(document)!;
    const [first] = markAll(collected.article.text, 'Nora Tidewell said');
    const marks = Array.from({ length: 10_000 }, (_, i) => ({
      ...first!,
      id: `k${i}`,
      start: first!.start + (i % 5),
    }));
    await painter.paint(marks, lookOf(), collected);
    expect(wordsOf(highlightName('named'))).toHaveLength(10_000);
  });

  test('has rules for the elements that marks stand in, and no others', async () => {
    document.querySelector('x-part')!.remove();
    const [first, second] = document.querySelectorAll('article p');
    first!.innerHTML = first!.innerHTML.replace(
      'Nora Tidewell said',
      '<o:b><i>Nora Tidewell said</i> it</o:b>',
    );
    await paint();
    const elementsOf = (name: string): string[] =>
      [...new Set(sheetText().match(new RegExp(`[^\\s{},]+(?=::highlight\\(${name}\\))`, 'g')))].sort();
    expect(elementsOf('hs-2')).toEqual(['i', 'p']);
    painter.flash([{ node: first!.querySelector('i')!.nextSibling as Text, start: 0, end: 3 }]);
    expect(elementsOf('hs-flash')).toEqual(['i', 'o\\:b', 'p']);
    second!.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    await paint();
    expect(sheetText()).toMatch(/[\s{]::highlight\(hs-2\)/); // for all: a slot's text is styled as the slot
  });

  test('a mark shows in its colour, in an element of any name', async () => {
    document.querySelector('x-part')!.remove();
    const inner = document.createElement('o:b');
    inner.append('Nora Tidewell said so too, in the end.');
    document.querySelector('article p')!.append(inner);
    await paint();
    const { backgroundColor } = getComputedStyle(inner, `::highlight(${highlightName('named')})`);
    expect(backgroundColor).toMatch(/0 0\.44\d* 0\.69/);
    expect(getComputedStyle(document.body, `::highlight(${highlightName('named')})`).backgroundColor).toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  test('words that change while their marks are on the way get none', async () => {
    const collected = collectArticle(document)!;
    const marks = Array.from({ length: 100 }, () =>
      markAll(collected.article.text, 'Nora Tidewell said'),
    ).flat();
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000)); // every look says: rest
    const reworded = new Set<Node>();
    const painting = painter.paint(marks, lookOf(), collected, reworded);
    reworded.add(document.querySelector('article p')!.firstChild!);
    await painting;
    clock.mockRestore();
    expect(wordsOf(highlightName('named'))).toHaveLength(300);
  });

  test('a later painting takes over from one that is still under way', async () => {
    const first = paint(lookOf(), 'named');
    await paint(lookOf(), 'hedge');
    await first;
    expect(wordsOf(highlightName('hedge'))).toHaveLength(4);
    expect(wordsOf(highlightName('named'))).toHaveLength(0);
  });
});
