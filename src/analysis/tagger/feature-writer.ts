// Works out features from templates and the values of their inputs. Every template gives exactly one feature, so a
// feature's number says which template made it: that is how a decision is explained afterwards.

import { join, rowOf, saltsFor, shiftFor } from './hash.ts';
import type { Templates } from './template-set.ts';

/** Set the `values` of the inputs, then `write` for the rows, or have `ScoreSums` add up what they weigh. */
export class FeatureWriter {
  readonly templates: Templates;
  /** By value: inputs are set from outside, joined values by `joinValues`. */
  readonly values: Int32Array;
  /** By feature: its row in a table of weights. */
  readonly rows: Int32Array;
  /** By feature; see hash.ts. */
  readonly salts: Int32Array;
  readonly shift: number;
  /** What the inputs of all levels but the last were when those were worked out. */
  private readonly known: Int32Array;
  private isFirst = true;

  /** `rows` is the size of the table of weights, a power of two. */
  constructor(templates: Templates, rows: number) {
    this.templates = templates;
    this.values = new Int32Array(templates.values);
    this.rows = new Int32Array(templates.count);
    this.salts = saltsFor(templates.count, templates.salt);
    this.shift = shiftFor(rows);
    this.known = new Int32Array(templates.inputEnds[templates.levels - 2] ?? 0);
  }

  /** Works out the features; gives their rows, which the next call overwrites. */
  write(): Int32Array {
    const { values, rows, salts, shift } = this;
    const { source } = this.templates;
    this.joinValues();
    for (let at = 0; at < rows.length; at++) rows[at] = rowOf(values[source[at]!]!, salts[at]!, shift);
    return rows;
  }

  /** Works out the joined values; gives the first level where one may have changed since the last call. */
  joinValues(): number {
    const changed = this.firstChanged();
    const { values } = this;
    const { joinEnds, left, right, result } = this.templates;
    const end = result.length;
    for (let at = changed === 0 ? 0 : joinEnds[changed - 1]!; at < end; at++) {
      values[result[at]!] = join(values[left[at]!]!, values[right[at]!]!);
    }
    return changed;
  }

  /** The first level with another input than at the last call. */
  private firstChanged(): number {
    const { values, known } = this;
    const { inputs, inputEnds, levels } = this.templates;
    let at = 0;
    while (at < known.length && known[at] === values[inputs[at]!]) at++;
    let level = this.isFirst ? 0 : levels - 1;
    while (level > 0 && at < inputEnds[level - 1]!) level--;
    for (; at < known.length; at++) known[at] = values[inputs[at]!]!;
    this.isFirst = false;
    return level;
  }
}
