// Reads the pattern language of lexicon/phrase.ts into elements that can be compared with tokens.

export type Look = 'name' | 'lower' | 'number' | 'word' | 'sign';

/** One place of a pattern. A token fits `token` when any of its lists does; `not` turns that round. */
export type Element =
  | {
      readonly kind: 'token';
      readonly words: ReadonlySet<string>;
      readonly starts: readonly string[];
      readonly ends: readonly string[];
      readonly looks: readonly Look[];
      readonly not: boolean;
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'edge' };

/** A pattern with the part that is marked: elements `from` up to, not including, `to`. */
export interface Pattern {
  readonly elements: readonly Element[];
  readonly from: number;
  readonly to: number;
}

/** What must stand around a cue: `before` is in reading direction away from the cue, so last word first. */
export interface Context {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

type WordClasses = Readonly<Record<string, readonly string[]>>;

const LOOKS: ReadonlySet<string> = new Set(['name', 'lower', 'number', 'word', 'sign']);

/** Reads a rule's pattern. Throws on one that means nothing (an unknown class or look): packs are checked by tests. */
export function parsePattern(source: string, classes: WordClasses): Pattern {
  const elements: Element[] = [];
  let from = 0;
  let to = -1;
  for (const part of source.split(' ')) {
    const opens = part.startsWith('[');
    const closes = part.endsWith(']');
    if (opens) from = elements.length;
    elements.push(parseElement(part.slice(opens ? 1 : 0, closes ? -1 : undefined), classes));
    if (closes) to = elements.length;
  }
  return { elements, from, to: to === -1 ? elements.length : to };
}

/** Reads a context such as "more|less _ to". Throws where it holds no `_`. */
export function parseContext(source: string, classes: WordClasses): Context {
  const parts = source.split(' ');
  const cue = parts.indexOf('_');
  if (cue === -1) throw new Error(`context without _: ${source}`);
  const parse = (part: string) => parseElement(part, classes);
  return {
    before: parts.slice(0, cue).toReversed().map(parse),
    after: parts.slice(cue + 1).map(parse),
  };
}

/** Elements by what is written: packs write few of them, over and over. */
const PARSED = new WeakMap<WordClasses, Map<string, Element>>();

function parseElement(source: string, classes: WordClasses): Element {
  const known = PARSED.get(classes) ?? new Map<string, Element>();
  PARSED.set(classes, known);
  const element = known.get(source) ?? readElement(source, classes);
  known.set(source, element);
  return element;
}

function readElement(source: string, classes: WordClasses): Element {
  if (source === '^' || source === '$') return { kind: 'edge' };
  if (source.startsWith('..')) return { kind: 'gap', most: Number(source.slice(2)) };
  const optional = source.length > 1 && source.endsWith('?');
  const not = source.length > 1 && source.startsWith('!');
  const words = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const looks: Look[] = [];
  for (const choice of source.slice(not ? 1 : 0, optional ? -1 : undefined).split('|')) {
    if (choice.length > 1 && choice.startsWith(':')) {
      const listed = classes[choice.slice(1)];
      if (listed === undefined) throw new Error(`unknown word class ${choice}`);
      for (const word of listed) words.add(word);
    } else if (choice.startsWith('<') && LOOKS.has(choice.slice(1, -1)))
      looks.push(choice.slice(1, -1) as Look);
    else if (choice.length > 1 && choice.endsWith('*')) starts.push(choice.slice(0, -1));
    else if (choice.length > 1 && choice.startsWith('*')) ends.push(choice.slice(1));
    else words.add(choice);
  }
  return { kind: 'token', words, starts, ends, looks, not, optional };
}
