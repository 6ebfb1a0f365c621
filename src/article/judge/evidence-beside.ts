// Evidence from what stands around a passage: its equals, its neighbours, its place in the order of the page, and whether
// other parts of the page say the same.

import { isWithin, type Box } from '../box.ts';
import type { Passage } from '../passage.ts';
import type { Told } from '../statement/told.ts';
import { endsSentence, isHeading, linkedShare } from '../weigh-passage.ts';
import { shapeOf, step } from './evidence.ts';
import type { Measures } from './measures.ts';
import { wordsOf, WordRows } from './word-rows.ts';

/** How many passages from either end of the text are looked at as its first and last. */
const ENDS = 3;
const SHORT = 40;

/** Compares passages with each other and with what the page says. One for each page. */
export class Surroundings {
  readonly #passages: readonly Passage[];
  readonly #measures: Measures;
  readonly #siblings = new Map<string, number>();
  readonly #alike = new Map<string, number>();
  readonly #order: ReadonlyMap<number, number>;
  readonly #heading: number;
  readonly #rows = new WordRows();
  readonly #told = new WordRows();
  readonly #described: ReadonlySet<string>;
  readonly #titles: readonly string[];
  readonly #copies = new Map<string, number>();

  constructor(passages: readonly Passage[], body: Box, measures: Measures, told: Told) {
    this.#passages = passages;
    this.#measures = measures;
    this.#order = new Map(measures.runs.map((index, place) => [index, place]));
    for (const passage of passages) {
      const { box, index, text } = passage;
      this.#copies.set(text, (this.#copies.get(text) ?? 0) + 1);
      if (!isWithin(box, body)) continue;
      add(this.#siblings, siblingsOf(passage), measures.mass[index]!);
      add(this.#alike, likesOf(passage), measures.mass[index]!);
      this.#rows.add(text, index);
    }
    const titles = passages.filter(({ box }) => box.tag === 'h1').map(({ index }) => index);
    this.#heading = titles.findLast((at) => measures.first < 0 || at < measures.first) ?? titles[0] ?? -1;
    if (told.text !== null) this.#told.add(told.text, -2);
    this.#described = new Set(wordsOf(told.description ?? '').filter((word) => word.length > 3));
    this.#titles = told.titles.map(plain);
  }

  /** All evidence of this kind for one passage. */
  *evidence(passage: Passage): Generator<string> {
    const { bodyMass } = this.#measures;
    const shape = shapeOf(passage);
    const siblings = step((this.#siblings.get(siblingsOf(passage)) ?? 0) / bodyMass, 0.03, 0.1, 0.3, 0.6);
    const alike = step((this.#alike.get(likesOf(passage)) ?? 0) / bodyMass, 0.03, 0.1, 0.3, 0.6);
    yield `siblings${siblings}`;
    yield `alike${alike} ${shape}`;
    yield* this.#ofPlace(passage, shape);
    const [before, behind] = [this.#neighbour(passage, -1), this.#neighbour(passage, 1)];
    yield `before ${before}`;
    yield `behind ${behind}`;
    yield `two behind ${this.#neighbour(passage, 2)}`;
    if (shape === 'h' || shape === 's') yield `${shape} between ${before[0]}${behind[0]}`;
    yield* this.#ofRepeats(passage, shape);
  }

  *#ofPlace({ index, box }: Passage, shape: string): Generator<string> {
    const { first, last, runs } = this.#measures;
    const place =
      first < 0
        ? 'nowhere'
        : index > last
          ? 'after'
          : index >= first
            ? 'within'
            : index < this.#heading
              ? 'above'
              : 'between';
    yield `place ${place}`;
    yield `place ${place} ${shape}`;
    if (place === 'after') yield `after${step(index - last, 2, 4, 8)}`;
    if (place === 'between') yield `between${step(first - index, 2, 4, 8)}`;
    const order = this.#order.get(index);
    if (order === undefined) return;
    const likeness = (other: number | undefined): string => {
      const there = other === undefined ? undefined : this.#passages[other];
      if (there === undefined) return 'alone';
      if (there.box.parent !== box.parent) return 'apart';
      return likesOf(there) === likesOf(this.#passages[index]!) ? 'alike' : 'other';
    };
    const next = runs[order + 1];
    if (order < ENDS) {
      yield `run${order} ${likeness(next)}`;
      yield `run${order} gap${next === undefined ? 0 : step(next - index, 2, 4)}`;
    }
    if (runs.length - order <= ENDS) yield `run-${runs.length - order} ${likeness(runs[order - 1])}`;
  }

  *#ofRepeats({ text, index, box }: Passage, shape: string): Generator<string> {
    const words = plain(text.slice(0, 300));
    if (words.length > 8)
      for (const title of this.#titles) {
        if (title === words || title.startsWith(words)) yield 'title';
        else if (title.includes(words)) yield 'in title';
        else continue;
        break;
      }
    if (this.#described.size > 4 && text.length > SHORT) {
      const own = new Set(wordsOf(text).filter((word) => word.length > 3));
      const shared = [...own].reduce((sum, word) => sum + (this.#described.has(word) ? 1 : 0), 0);
      const order = Math.min(this.#order.get(index) ?? ENDS, ENDS);
      yield `described${step(shared / this.#described.size, 0.3, 0.6, 0.9)}${step(shared / Math.max(1, own.size), 0.3, 0.6, 0.9)}`;
      if (shared / this.#described.size >= 0.6) yield `described run${order}`;
    }
    const told = this.#told.isEmpty ? null : this.#told.shareElsewhere(text, index);
    if (told !== null) yield `told${step(told, 0.3, 0.7)} ${shape}`;
    const again = this.#rows.shareElsewhere(text, index);
    if (again !== null && again > 0.7) yield box.quoted || box.tag !== 'p' ? 'again beside' : 'again';
    if (this.#copies.get(text)! > 1) yield `twice ${shape}`;
  }

  #neighbour({ index, box }: Passage, distance: number): string {
    const other = this.#passages[index + distance];
    if (other === undefined) return 'none';
    const kind = isHeading(other)
      ? 'h'
      : linkedShare(other) > 0.8
        ? 'k'
        : other.text.length < SHORT
          ? 's'
          : endsSentence(other.text)
            ? 'r'
            : 'm';
    return other.box.parent === box.parent ? `${kind} equal` : kind;
  }
}

function siblingsOf({ box }: Passage): string {
  return `${box.tag} ${box.parent?.index}`;
}

function likesOf({ box }: Passage): string {
  return `${box.tag}|${box.names}|${box.parent?.tag}|${box.parent?.names}`;
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
