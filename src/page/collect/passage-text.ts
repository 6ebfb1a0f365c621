// A passage: one rendered paragraph of text, with the way back from each of its characters to the page's text nodes.

import type { PageLink } from '../../article/page-text.ts';

/** A stretch of a passage that stands unbroken in one text node. */
export interface Run {
  /** Where it begins in the passage's text. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly from: number;
}

/** Words of a passage inside one link. */
interface LinkedWords {
  readonly element: Element;
  readonly start: number;
  end: number;
}

/** A passage that is all there. */
export interface FinishedPassage {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly links: readonly PageLink[];
  readonly linkedLength: number;
}

/**
 * Invisible characters: soft hyphen, zero-width and direction controls, variation selectors and tags. Pages use them to
 * hint at line breaks, to fingerprint, and to carry C2PA manifests; no reader sees them.
 */
const INVISIBLE =
  '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb';
const SPACES = '\\t\\n\\r\\f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const DROPPED = new RegExp(`[ \\t\\n\\r\\f]{2,}|[${INVISIBLE}]+|(?:\\udb40[\\udc00-\\udfff])+`, 'g');
const ODD_SPACE = new RegExp(`[${SPACES}]`, 'g');
/** Most text nodes hold nothing of the kind: one look tells. */
const ODD = new RegExp(`  |[${SPACES}${INVISIBLE}]|\\udb40`);

/** A letter that is no word of its own: "T he" is one word, "A man" two. */
const LONE_INITIAL = /^[B-DF-HJ-NP-TV-XZ]$/;

/**
 * Takes the text nodes of one paragraph after the other in order and gives each one's text as rendered: white space
 * collapsed, invisible dropped.
 */
export class PassageText {
  length = 0;
  #linkedLength = 0;
  #runs: Run[] = [];
  #links: LinkedWords[] = [];
  // Kept in parts: to look at the end of one growing string costs its whole length each time.
  #parts: string[] = [];
  #skipped = false;
  /** So does the nothing before the first word. */
  #endsInSpace = true;

  /** Adds a text node; `link` is the link it stands in, if any. */
  append(node: Text, link: Element | null): void {
    const { data } = node;
    const before = this.length;
    // Half of a page's text nodes are the blanks between its blocks.
    if (before === 0 && data.trim() === '') return;
    if (this.#skipped && /^[,.;:!?)]/.test(data)) this.#dropBlank();
    this.#skipped = false;
    if (ODD.test(data)) this.#appendOdd(node, data);
    else this.#take(node, data, 0, data.length);
    if (link !== null) this.#noteLink(link, before);
  }

  #appendOdd(node: Text, data: string): void {
    let from = 0;
    DROPPED.lastIndex = 0;
    for (let odd = DROPPED.exec(data); odd !== null; odd = DROPPED.exec(data)) {
      // Of several spaces the first stays; of invisible characters none.
      const spaces = data.charCodeAt(odd.index) <= 32 ? 1 : 0;
      this.#take(node, data, from, odd.index + spaces, true);
      from = odd.index + odd[0].length;
    }
    this.#take(node, data, from, data.length, true);
  }

  /** Whether the next word, without a blank of its own, would run into the last one. */
  get endsInWord(): boolean {
    return this.length > 0 && !this.#endsInSpace;
  }

  /** Words that nobody sees were passed over: a blank before them goes, where a comma or full stop comes behind. */
  skipUnseen(): void {
    this.#skipped = true;
  }

  /** Takes a lone first letter for the initial of the word that comes, whatever blanks the page has between them. */
  joinInitial(): void {
    if (this.length === 1 && LONE_INITIAL.test(this.#parts[0]!)) this.#endsInSpace = true;
  }

  /** A forced line break: a blank to the reader of the text, mapped to nothing. */
  breakLine(): void {
    this.#trimEnd();
    if (this.length > 0) this.#push('\n');
  }

  /** The paragraph without the blank at its end, and a new one begun. */
  finish(): FinishedPassage {
    this.#trimEnd();
    const text = this.#parts.join('');
    const linkedLength = this.#linkedLength;
    // Where all of it is a link, it leads elsewhere: nobody asks whither.
    const isLink = linkedLength >= text.length;
    const links = this.#links.map(({ element, start, end }) => ({
      start,
      end: Math.min(end, text.length),
      url: isLink ? '' : addressOf(element),
    }));
    const runs = this.#runs;
    this.length = this.#linkedLength = 0;
    this.#runs = [];
    this.#links = [];
    this.#parts = [];
    this.#endsInSpace = true;
    return { text, runs, links, linkedLength };
  }

  #take(node: Text, data: string, from: number, to: number, isOdd = false): void {
    const start = from < to && this.#endsInSpace && isSpace(data.charCodeAt(from)) ? from + 1 : from;
    if (start >= to) return;
    this.#runs.push({ at: this.length, length: to - start, node, from: start });
    const part = start === 0 && to === data.length ? data : data.slice(start, to);
    this.#push(isOdd ? part.replace(ODD_SPACE, ' ') : part);
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.length += part.length;
    this.#endsInSpace = isSpace(part.charCodeAt(part.length - 1));
  }

  #trimEnd(): void {
    if (!this.#endsInSpace || this.length === 0) return;
    for (let part = this.#parts.pop(); part !== undefined; part = this.#parts.pop()) {
      this.length -= part.length;
      const rest = part.trimEnd();
      if (rest === '') continue;
      this.#push(rest);
      break;
    }
    for (let run = this.#runs.at(-1); run !== undefined; run = this.#runs.at(-1)) {
      if (run.at + run.length <= this.length) return;
      this.#runs.pop();
      if (run.at < this.length) this.#runs.push({ ...run, length: this.length - run.at });
    }
  }

  #dropBlank(): void {
    this.#trimEnd();
    const last = this.#links.at(-1);
    if (last !== undefined) last.end = Math.min(last.end, this.length);
  }

  #noteLink(element: Element, start: number): void {
    const end = this.length;
    this.#linkedLength += end - start;
    const last = this.#links.at(-1);
    if (last?.element === element) last.end = end;
    else if (end > start) this.#links.push({ element, start, end });
  }
}

function addressOf(link: Element): string {
  const { href } = link as HTMLAnchorElement;
  return typeof href === 'string' ? href : '';
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
