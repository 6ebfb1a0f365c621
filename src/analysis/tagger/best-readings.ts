// The k best label sequences of a window (k-best Viterbi; Huang and Chiang 2005, algorithm 1), for a second look at each.

import { FORBIDDEN, type Transitions } from './decode.ts';

/** One way to read a window, with its score. */
export interface Reading {
  readonly labels: Uint8Array;
  readonly score: number;
}

const IMPOSSIBLE = FORBIDDEN / 2;

/** Keeps its buffers, so that many windows allocate little. */
export class ReadingFinder {
  private readonly transitions: Transitions;
  private readonly k: number;
  private scores = new Float64Array(0);
  private back = new Uint16Array(0);

  constructor(transitions: Transitions, k: number) {
    this.transitions = transitions;
    this.k = k;
  }

  /** The best readings of `count` words, at most k, best first. Linear in the words; see Decoder.best for the inputs. */
  find(emissions: Float32Array, categories: Uint16Array, count: number): Reading[] {
    const { labels: size } = this.transitions;
    const width = size * this.k;
    if (this.scores.length < count * width) {
      this.scores = new Float64Array(count * width * 2);
      this.back = new Uint16Array(count * width * 2);
    }
    this.scores.fill(-Infinity, 0, count * width);
    for (let at = 0; at < count; at++) {
      for (let label = 0; label < size; label++) {
        const emission = emissions[at * size + label] ?? 0;
        if (emission > IMPOSSIBLE) this.extend(at, label, emission, categories[at] ?? 0);
      }
    }
    return count === 0 ? [] : this.trace(count, width);
  }

  /** Fills the k best ways to reach a label at a word from those of the word before. */
  private extend(at: number, label: number, emission: number, category: number): void {
    const { labels: size, table } = this.transitions;
    const { k, scores } = this;
    const place = (at * size + label) * k;
    const block = category * (size + 1) * size;
    if (at === 0) {
      const start = table[block + size * size + label] ?? 0;
      if (start > IMPOSSIBLE) scores[place] = start + emission;
      return;
    }
    const before = (at - 1) * size * k;
    for (let from = 0; from < size; from++) {
      const move = table[block + from * size + label] ?? 0;
      if (move <= IMPOSSIBLE) continue;
      for (let rank = 0; rank < k; rank++) {
        const score = (scores[before + from * k + rank] ?? 0) + move + emission;
        if (!(score > (scores[place + k - 1] ?? 0))) break; // the ranks are in order: none further on is better
        this.insert(place, score, from * k + rank);
      }
    }
  }

  private insert(place: number, score: number, origin: number): void {
    const { scores, back } = this;
    let slot = place + this.k - 1;
    while (slot > place && score > (scores[slot - 1] ?? 0)) {
      scores[slot] = scores[slot - 1] ?? 0;
      back[slot] = back[slot - 1] ?? 0;
      slot--;
    }
    scores[slot] = score;
    back[slot] = origin;
  }

  private trace(count: number, width: number): Reading[] {
    const { scores, back, k } = this;
    const last = (count - 1) * width;
    const scoreOf = (state: number) => scores[last + state] ?? -Infinity;
    return Array.from({ length: width }, (_, state) => state)
      .filter((state) => scoreOf(state) > IMPOSSIBLE)
      .sort((a, b) => scoreOf(b) - scoreOf(a))
      .slice(0, k)
      .map((end) => {
        const labels = new Uint8Array(count);
        for (let at = count - 1, state = end; at >= 0; at--) {
          labels[at] = Math.floor(state / k);
          state = back[at * width + state] ?? 0;
        }
        return { labels, score: scoreOf(end) };
      });
  }
}
