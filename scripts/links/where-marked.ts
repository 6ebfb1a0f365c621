// What a browser marks for the text directive in its address: Firefox tells its own rights, of Chromium only the picture tells.

import type { Browser, Tab } from '../../tests/e2e/harness/browser.ts';
import { Firefox } from '../../tests/e2e/harness/firefox.ts';

/** Bounds in the body's text, in UTF-16 units; null where nothing is marked. */
export type Marked = readonly [start: number, end: number] | null;

const COLOUR = [255, 0, 255] as const;

/** Colours what the browser marks. For the page's own world. */
export function colourMarked(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '::target-text { background-color: rgb(255, 0, 255) !important; color: rgb(255, 0, 255) !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Takes off what was marked for an address before: Chromium 156 keeps it through the next one. For the page's own world. */
export function forgetMarked(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const { data } = node;
    node.data = '';
    node.data = data;
  }
}

export class MarkedFinder {
  readonly #browser: Browser;
  /** An empty page of ours that reads pictures: no policy of a site forbids it there. */
  readonly #reader: Tab;

  constructor(browser: Browser, reader: Tab) {
    this.#browser = browser;
    this.#reader = reader;
  }

  find(tab: Tab): Promise<Marked> {
    return this.#browser instanceof Firefox ? this.#ask(this.#browser, tab) : this.#look(tab);
  }

  async #ask(firefox: Firefox, tab: Tab): Promise<Marked> {
    const url = await tab.evaluate(() => location.href);
    return (await firefox.runInProcess(url, RANGES)) as Marked;
  }

  async #look(tab: Tab): Promise<Marked> {
    const picture = (await tab.screenshot()).toString('base64');
    const rows = await this.#reader.evaluate(rowsOfColour, picture, COLOUR);
    if (rows === null) return null;
    const points = await tab.evaluate(charactersBetween, ...rows);
    const places = points.map(({ x, y }) => [x, y] as const);
    const hot = await this.#reader.evaluate(pointsOfColour, places, COLOUR);
    const [first, last] = [hot[0], hot.at(-1)];
    if (first === undefined || last === undefined) return null;
    return [points[first]!.at, points[last]!.at + 1];
  }
}

/** Run with Firefox's own rights in the tab's process. */
const RANGES = `
  const { document } = content;
  const ranges = document.fragmentDirective.getTextDirectiveRanges();
  if (ranges.length === 0) return null;
  const before = document.createRange();
  before.selectNodeContents(document.body);
  before.setEnd(ranges[0].startContainer, ranges[0].startOffset);
  const start = before.toString().length;
  return [start, start + ranges[0].toString().length];`;

/** The middle of each character between two rows of the window, and its place in the body's text. */
function charactersBetween(above: number, below: number): { x: number; y: number; at: number }[] {
  const found: { x: number; y: number; at: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    range.selectNodeContents(node);
    const { top, bottom } = range.getBoundingClientRect();
    const isNear = bottom > above && top < below && bottom > top;
    for (let i = 0; isNear && i < node.length; i += 1) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      const middle = y + height / 2;
      if (width > 0.5 && middle > above && middle < below)
        found.push({ x: x + width / 2, y: middle, at: at + i });
    }
    at += node.length;
  }
  return found;
}

declare global {
  /** Kept by the reading page from one question to the next. */
  var pictureRead: ImageData | undefined;
}

/** The first and the last row of a picture that have this colour; null where none has. */
async function rowsOfColour(
  picture: string,
  colour: readonly [number, number, number],
): Promise<[number, number] | null> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  canvas.drawImage(image, 0, 0);
  globalThis.pictureRead = canvas.getImageData(0, 0, image.width, image.height);
  const { data, width } = globalThis.pictureRead;
  let first = -1;
  let last = -1;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== colour[0] || data[at + 1] !== colour[1] || data[at + 2] !== colour[2]) continue;
    last = Math.floor(at / 4 / width);
    if (first < 0) first = last;
  }
  return first < 0 ? null : [first, last + 1];
}

/** Which of the points have this colour in the picture read last, by their place in the list. */
function pointsOfColour(
  points: readonly (readonly [x: number, y: number])[],
  colour: readonly [number, number, number],
): number[] {
  const { data, width } = globalThis.pictureRead!;
  return points.flatMap(([x, y], place) => {
    const from = (Math.floor(y) * width + Math.floor(x)) * 4;
    return colour.every((value, channel) => data[from + channel] === value) ? [place] : [];
  });
}
