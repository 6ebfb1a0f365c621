import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { watchPage, type PageChange } from '../../src/page/watch/watch-page.ts';
import { paragraphs, showPage } from './page-of.ts';

let takeOff: () => void;
let stop: AbortController;
let looks: PageChange[];
let reworded: Node[];
let renamed: number;

beforeEach(() => {
  takeOff = showPage(
    `<main><article><h1>Harbour</h1>${paragraphs(4)}<details><summary>More</summary>Tides</details><i></i><x-part></x-part></article></main><aside>Tides</aside>`,
  );
  document.querySelector('x-part')!.attachShadow({ mode: 'open' }).innerHTML = paragraphs(1);
  stop = new AbortController();
  looks = [];
  reworded = [];
  renamed = 0;
  const actions = {
    look: (change: PageChange) => void looks.push(change),
    reworded: (texts: ReadonlySet<Node>) => void reworded.push(...texts),
    renamed: () => void (renamed += 1),
  };
  watchPage(document, actions, stop.signal)(collectArticle(document)!);
});
afterEach(() => {
  stop.abort();
  document.documentElement.removeAttribute('data-theme');
  takeOff();
});

const article = (): Element => document.querySelector('article')!;
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const afterALook = async (): Promise<PageChange> => {
  await expect.poll(() => looks.length, { timeout: 5000 }).toBe(1);
  return looks[0]!;
};

describe('a look follows', () => {
  test('text that was added', async () => {
    article().insertAdjacentHTML('beforeend', paragraphs(1));
    expect((await afterALook()).touched).toEqual(new Set([article()]));
  });

  test('a text node that was rewritten; its marks are dropped before the page is drawn', async () => {
    const text = article().querySelector('p')!.firstChild as Text;
    text.data = 'Other words.';
    await pause(0);
    expect(reworded).toEqual([text]);
    expect((await afterALook()).touched).toEqual(new Set([text]));
  });

  test('words in an open shadow tree', async () => {
    const text = document.querySelector('x-part')!.shadowRoot!.querySelector('p')!.firstChild as Text;
    text.data = 'Other words.';
    expect((await afterALook()).touched).toEqual(new Set([text]));
  });

  test('the article’s element replaced by another, as late hydration does', async () => {
    document.querySelector('main')!.innerHTML = `<article>${paragraphs(3)}</article>`;
    expect((await afterALook()).moved).toBe(false);
  });

  test('a new address', async () => {
    history.pushState(null, '', '?another');
    article().insertAdjacentHTML('beforeend', paragraphs(1));
    expect((await afterALook()).moved).toBe(true);
    history.back();
    await pause(100); // until it is there
  });

  test.each<[string, () => void]>([
    ['a fold that is opened', () => article().querySelector('details')!.setAttribute('open', '')],
    ['a paragraph that is hidden', () => article().querySelector('p')!.setAttribute('hidden', '')],
    ['a style that hides', () => void (article().querySelector('p')!.style.display = 'none')],
    ['a veil over all of it', () => document.querySelector('main')!.setAttribute('aria-hidden', 'true')],
  ])('at the whole page: %s', async (_, change) => {
    change();
    expect(await afterALook()).toEqual({ moved: false, touched: null, restyled: true });
  });

  test.each<[string, () => void]>([
    ['a class inside it', () => void (article().querySelector('p')!.className = 'lead')],
    ['a class around it', () => void (document.querySelector('main')!.className = 'open')],
    ['a theme at the root', () => document.documentElement.setAttribute('data-theme', 'dark')],
    ['a style that moves', () => void (article().querySelector('p')!.style.left = '2px')],
    ['a click', () => void article().dispatchEvent(new MouseEvent('click'))],
  ])('at how it shows, not at its words: %s', async (_, change) => {
    change();
    expect(await afterALook()).toEqual({ moved: false, touched: new Set(), restyled: true });
  });

  test('a fold in an open shadow tree', async () => {
    document.querySelector('x-part')!.shadowRoot!.querySelector('p')!.hidden = true;
    expect((await afterALook()).touched).toBeNull();
  });

  test('a flood of changes, once, as one look at the whole page', async () => {
    for (let i = 0; i < 1500; i += 1)
      article().append(Object.assign(document.createElement('p'), { textContent: `Word ${i}.` }));
    for (const added of article().querySelectorAll('p')) added.firstChild!.nodeValue = 'Other words.';
    expect((await afterALook()).touched).toBeNull();
  });
});

describe('no look follows', () => {
  test.each<[string, () => void]>([
    ['an advertisement’s frame', () => void article().append(document.createElement('iframe'))],
    ['a picture', () => void article().append(document.createElement('img'))],
    ['an attribute that hides nothing', () => article().setAttribute('data-read', '')],
    ['a picture that is loaded', () => void (article().querySelector('i')!.className = 'loaded')],
    ['a menu far from it', () => document.querySelector('aside')!.setAttribute('hidden', '')],
    ['words far from the article', () => void document.querySelector('aside')!.append('Most read today.')],
  ])('%s', async (_, change) => {
    change();
    await pause(700);
    expect(looks).toEqual([]);
  });

  test('when it is off', async () => {
    stop.abort();
    article().insertAdjacentHTML('beforeend', paragraphs(1));
    await pause(700);
    expect(looks).toEqual([]);
  });
});

test('a page that never rests is looked at, but ever more seldom', async () => {
  const busy = setInterval(() => article().append(`Word ${Date.now()}. `), 20);
  await pause(4000);
  clearInterval(busy);
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.length).toBeLessThan(5);
});

test('another name of the article’s element is told at once; names of others are not', async () => {
  article().querySelector('p')!.className = 'lead';
  await pause(0);
  expect(renamed).toBe(0);
  article().className = 'open';
  await pause(0);
  expect(renamed).toBe(1);
});
