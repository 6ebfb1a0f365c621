// A passage: one rendered paragraph of text, with the way back from each of its characters to the page's text nodes.

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
export interface PassageLink {
  readonly element: Element;
  readonly start: number;
  end: number;
}

/**
 * Invisible characters: soft hyphen, zero-width and direction controls, variation selectors and tags. Pages use them to
 * hint at line breaks, to fingerprint, and to carry C2PA manifests; no reader sees them.
 */
const INVISIBLE =
  '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb';
const DROPPED = new RegExp(`[ \\t\\n\\r\\f]{2,}|[${INVISIBLE}]+|(?:\\udb40[\\udc00-\\udfff])+`, 'g');
const ODD_SPACE = /[\t\n\r\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Takes the text nodes of one paragraph in order and gives its text as rendered: white space collapsed, invisible dropped. */
export class PassageText {
  text = '';
  linkedLength = 0;
  readonly runs: Run[] = [];
  readonly links: PassageLink[] = [];

  /** Adds a text node; `link` is the link it stands in, if any. */
  append(node: Text, link: Element | null): void {
    const data = node.data;
    const before = this.text.length;
    let from = 0;
    DROPPED.lastIndex = 0;
    for (let odd = DROPPED.exec(data); odd !== null; odd = DROPPED.exec(data)) {
      // Of several spaces the first stays; of invisible characters none.
      const spaces = data.charCodeAt(odd.index) <= 32 ? 1 : 0;
      this.#take(node, data, from, odd.index + spaces);
      from = odd.index + odd[0].length;
    }
    this.#take(node, data, from, data.length);
    if (link !== null) this.#noteLink(link, before);
  }

  /** A forced line break: a blank to the reader of the text, mapped to nothing. */
  breakLine(): void {
    if (this.text === '' || this.text.endsWith('\n')) return;
    this.text = this.text.trimEnd();
    this.#clipRuns();
    this.text += '\n';
  }

  /** The text without the blank at its end; nothing may be added after it. */
  finish(): string {
    this.text = this.text.trimEnd();
    this.#clipRuns();
    return this.text;
  }

  #clipRuns(): void {
    for (let last = this.runs.at(-1); last !== undefined; last = this.runs.at(-1)) {
      if (last.at + last.length <= this.text.length) return;
      this.runs.pop();
      const length = this.text.length - last.at;
      if (length > 0) this.runs.push({ ...last, length });
    }
  }

  #take(node: Text, data: string, from: number, to: number): void {
    let start = from;
    const last = this.text.charCodeAt(this.text.length - 1);
    const afterBlank = this.text === '' || last === 32 || last === 10;
    if (afterBlank && start < to && isSpace(data.charCodeAt(start))) start += 1;
    if (start >= to) return;
    this.runs.push({ at: this.text.length, length: to - start, node, from: start });
    this.text += data.slice(start, to).replace(ODD_SPACE, ' ');
  }

  #noteLink(element: Element, start: number): void {
    const end = this.text.length;
    this.linkedLength += end - start;
    const last = this.links.at(-1);
    if (last?.element === element) last.end = end;
    else if (end > start) this.links.push({ element, start, end });
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
