// First-order Viterbi decoding (Viterbi 1967; Collins 2002 for its use with a perceptron). Linear in the words.

/** Scores of moving from label to label: `table[(category * (labels + 1) + before) * labels + after]`. */
export interface Transitions {
  readonly labels: number;
  readonly table: Float32Array;
}

/** What a forbidden move costs; far beyond any sum of weights. */
export const FORBIDDEN = -1e9;

/** Buffers that grow as needed, so that decoding many windows allocates little. */
export class Decoder {
  private scores = new Float64Array(0);
  private back = new Uint8Array(0);
  private readonly transitions: Transitions;

  constructor(transitions: Transitions) {
    this.transitions = transitions;
  }

  /**
   * The best label sequence.
   *
   * @param emissions score of each label for each word, `count * labels` numbers.
   * @param categories position category of each word.
   * @param labels receives the labels of the best sequence.
   * @returns its score.
   */
  best(emissions: Float32Array, categories: Uint16Array, count: number, labels: Uint8Array): number {
    if (count === 0) return 0;
    const size = this.transitions.labels;
    this.forward(emissions, categories, count);
    const { scores, back } = this;
    let label = 0;
    const last = (count - 1) * size;
    for (let y = 1; y < size; y++) {
      if ((scores[last + y] ?? 0) > (scores[last + label] ?? 0)) label = y;
    }
    const score = scores[last + label] ?? 0;
    for (let at = count - 1; at >= 0; at--) {
      labels[at] = label;
      label = back[at * size + label] ?? 0;
    }
    return score;
  }

  /** Best score of any sequence up to each word with each label. */
  private forward(emissions: Float32Array, categories: Uint16Array, count: number): void {
    const { labels: size, table } = this.transitions;
    if (this.scores.length < count * size) {
      this.scores = new Float64Array(count * size * 2);
      this.back = new Uint8Array(count * size * 2);
    }
    const { scores, back } = this;
    for (let at = 0; at < count; at++) {
      const block = (categories[at] ?? 0) * (size + 1) * size;
      for (let y = 0; y < size; y++) {
        let best = -Infinity;
        let from = 0;
        if (at === 0) best = table[block + size * size + y] ?? 0;
        else {
          for (let x = 0; x < size; x++) {
            const score = (scores[(at - 1) * size + x] ?? 0) + (table[block + x * size + y] ?? 0);
            if (score > best) {
              best = score;
              from = x;
            }
          }
        }
        scores[at * size + y] = best + (emissions[at * size + y] ?? 0);
        back[at * size + y] = from;
      }
    }
  }

  /**
   * For each word of the sequence that `best` was last called for (with these arguments), by how much the best sequence
   * that gives it another label than `label` beats the best that gives it `label` (negative where `label` is the better
   * one): max-marginals, forward and backward.
   */
  margins(emissions: Float32Array, categories: Uint16Array, count: number, label: number): Float64Array {
    const margins = new Float64Array(count);
    const { labels: size, table } = this.transitions;
    const forward = this.scores;
    let ahead = new Float64Array(size);
    let here = new Float64Array(size);
    for (let at = count - 1; at >= 0; at--) {
      let other = -Infinity;
      for (let y = 0; y < size; y++) {
        const through = (forward[at * size + y] ?? 0) + (ahead[y] ?? 0);
        if (y !== label && through > other) other = through;
      }
      margins[at] = other - (forward[at * size + label] ?? 0) - (ahead[label] ?? 0);
      const block = (categories[at] ?? 0) * (size + 1) * size;
      for (let x = 0; x < size; x++) {
        let best = -Infinity;
        for (let y = 0; y < size; y++) {
          const score =
            (table[block + x * size + y] ?? 0) + (emissions[at * size + y] ?? 0) + (ahead[y] ?? 0);
          if (score > best) best = score;
        }
        here[x] = best;
      }
      [ahead, here] = [here, ahead];
    }
    return margins;
  }
}
