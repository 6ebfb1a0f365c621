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
    `<main><article><h1>Harbour</h1>${paragraphs(4)}<x-part></x-part></article></main><aside></aside>`,
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
    ['an attribute', () => article().setAttribute('class', 'read')],
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

test('another name of the article’s element is told, and is no reason to look; names of others are nothing', async () => {
  article().querySelector('p')!.className = 'lead';
  await pause(0);
  expect(renamed).toBe(0);
  article().className = 'open';
  await pause(0);
  expect(renamed).toBe(1);
  await pause(600);
  expect(looks).toEqual([]);
});
