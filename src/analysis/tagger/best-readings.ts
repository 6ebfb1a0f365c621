// The k best label sequences of a window, for a second look at each. Lazy k-best Viterbi (Huang and Chiang 2005, algorithm
// 3): after the best way to reach each label at each word, further ways are worked out only where a sequence that is asked
// for goes through them. Ties go to the lower label, then to the better rank.

import { FORBIDDEN, type Transitions } from './decode.ts';

/** One way to read a window, with its score. */
export interface Reading {
  readonly labels: Uint8Array;
  readonly score: number;
}

const IMPOSSIBLE = FORBIDDEN / 2;

/**
 * Keeps its buffers, so that many windows allocate little. A place is a word with a label: `at * labels + label`; the ways
 * to reach it stand at `place * k` and on, best first.
 */
export class ReadingFinder {
  private readonly transitions: Transitions;
  private readonly k: number;
  private emissions: Float32Array = new Float32Array(0);
  private categories: Uint16Array = new Uint16Array(0);
  private scores = new Float64Array(0);
  /** By way: the label before and the rank of the way to it, as `label * k + rank`. */
  private back = new Uint16Array(0);
  /** By place: how many ways to it are known. */
  private found = new Uint8Array(0);
  /** By place and label before: the rank of the first way that has not been used yet. */
  private unused = new Uint8Array(0);

  constructor(transitions: Transitions, k: number) {
    this.transitions = transitions;
    this.k = k;
  }

  /**
   * The best readings of `count` words, best first: at most k, and none that scores more than `within` below the best.
   * See Decoder.best for the other inputs.
   */
  find(emissions: Float32Array, categories: Uint16Array, count: number, within: number): Reading[] {
    if (count === 0) return [];
    this.emissions = emissions;
    this.categories = categories;
    this.makeRoom(count);
    this.goForward(count);
    const { labels: size } = this.transitions;
    const { k, scores, found } = this;
    const readings: Reading[] = [];
    const ranks = new Uint8Array(size);
    let least = IMPOSSIBLE;
    while (readings.length < k) {
      let best = least;
      let end = -1;
      for (let label = 0; label < size; label++) {
        const place = (count - 1) * size + label;
        if (ranks[label]! >= found[place]!) continue;
        const score = scores[place * k + ranks[label]!]!;
        if (score <= best) continue;
        best = score;
        end = label;
      }
      if (end === -1) break;
      readings.push({ labels: this.trace(count, end * k + ranks[end]!), score: best });
      if (readings.length === 1) least = best - within;
      ranks[end]!++;
      if (readings.length < k) this.reach(count - 1, end, ranks[end]!);
    }
    return readings;
  }

  private makeRoom(count: number): void {
    const { labels: size } = this.transitions;
    if (this.found.length < count * size) {
      const places = count * size * 2;
      this.scores = new Float64Array(places * this.k);
      this.back = new Uint16Array(places * this.k);
      this.found = new Uint8Array(places);
      this.unused = new Uint8Array(places * size);
    }
    this.found.fill(0, 0, count * size);
    this.unused.fill(0, 0, count * size * size);
  }

  /** The best way to every place. */
  private goForward(count: number): void {
    const { labels: size, table } = this.transitions;
    for (let label = 0; label < size; label++) {
      const start = table[this.categories[0]! * (size + 1) * size + size * size + label]!;
      const emission = this.emissions[label]!;
      if (emission <= IMPOSSIBLE || start <= IMPOSSIBLE) continue;
      this.scores[label * this.k] = start + emission;
      this.found[label] = 1;
    }
    for (let at = 1; at < count; at++) {
      for (let label = 0; label < size; label++) this.addWay(at, label);
    }
  }

  /** Adds the best way to a place that is not known yet, if there is one, from the ways known to the word before. */
  private addWay(at: number, label: number): void {
    const { labels: size, table } = this.transitions;
    const { k, scores, found, unused } = this;
    const place = at * size + label;
    const emission = this.emissions[place]!;
    if (emission <= IMPOSSIBLE) return;
    const block = this.categories[at]! * (size + 1) * size;
    let best = -Infinity;
    let origin = -1;
    for (let from = 0; from < size; from++) {
      const before = (at - 1) * size + from;
      const rank = unused[place * size + from]!;
      const move = table[block + from * size + label]!;
      if (rank >= found[before]! || move <= IMPOSSIBLE) continue;
      const score = scores[before * k + rank]! + move + emission;
      if (score <= best) continue;
      best = score;
      origin = from * k + rank;
    }
    if (origin === -1) return;
    const way = place * k + found[place]!;
    scores[way] = best;
    this.back[way] = origin;
    found[place]!++;
    unused[place * size + Math.floor(origin / k)]!++;
  }

  /** Sees to it that the way of this rank to a place is known, if there is one. All better ones are known. */
  private reach(at: number, label: number, rank: number): void {
    const { labels: size } = this.transitions;
    const { k, back, found, unused } = this;
    const path: number[] = [];
    // The next way may come from the last one's label before, by a way that is not known itself: go back to where it is.
    for (let word = at, here = label, wanted = rank; found[word * size + here]! <= wanted; word--) {
      path.push(here);
      if (word === 0) break;
      const place = word * size + here;
      here = Math.floor(back[place * k + found[place]! - 1]! / k);
      wanted = unused[place * size + here]!;
    }
    for (let word = at - path.length + 1; word <= at; word++) {
      if (word > 0) this.addWay(word, path.pop()!);
      else path.pop();
    }
  }

  /** The labels of a way to the last word. */
  private trace(count: number, end: number): Uint8Array {
    const { labels: size } = this.transitions;
    const labels = new Uint8Array(count);
    for (let at = count - 1, way = end; at >= 0; at--) {
      labels[at] = Math.floor(way / this.k);
      way = this.back[at * size * this.k + way]!;
    }
    return labels;
  }
}
